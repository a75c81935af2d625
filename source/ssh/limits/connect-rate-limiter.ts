/** How many addresses are remembered; the one not seen for the longest is forgotten for a new one. */
const mostAddresses = 10_000;
const minute = 60_000;

interface Bucket {
	tokens: number;
	time: number;
}

/** How often each address may connect: a bucket of tokens each, filled again over a minute. Its memory is bounded. */
export class ConnectRate {
	readonly #perMinute: number;
	readonly #now: () => number;
	readonly #buckets = new Map<string, Bucket>();

	/** @param now the time in ms */
	constructor(perMinute: number, now: () => number = Date.now) {
		this.#perMinute = perMinute;
		this.#now = now;
	}

	get size(): number {
		return this.#buckets.size;
	}

	/** Takes a token of the address; false when it has none left. */
	take(address: string): boolean {
		const time = this.#now();
		const old = this.#buckets.get(address) ?? {tokens: this.#perMinute, time};
		const tokens = Math.min(this.#perMinute, old.tokens + ((time - old.time) * this.#perMinute) / minute);
		const isAllowed = tokens >= 1;
		// Deleted first, so that the map keeps the order in which addresses were last seen.
		this.#buckets.delete(address);
		this.#buckets.set(address, {tokens: isAllowed ? tokens - 1 : tokens, time});
		const [oldest] = this.#buckets.keys();
		if (this.#buckets.size > mostAddresses && oldest !== undefined) {
			this.#buckets.delete(oldest);
		}
		return isAllowed;
	}
}
