/** A token bucket: holds at most `capacity` tokens, starts full and refills at a constant rate. */
export class TokenBucket {
	readonly #capacity: number;
	readonly #perSecond: number;
	readonly #now: () => number;
	#tokens: number;
	#time: number;

	/**
	 * @param capacity maximum number of tokens (burst)
	 * @param perSecond refill rate in tokens per second
	 * @param now returns the time in ms
	 */
	constructor(capacity: number, perSecond: number, now: () => number = () => performance.now()) {
		this.#capacity = capacity;
		this.#perSecond = perSecond;
		this.#now = now;
		this.#tokens = capacity;
		this.#time = now();
	}

	/** Takes `count` tokens; returns false, and takes none, when there are fewer. */
	take(count: number): boolean {
		const time = this.#now();
		this.#tokens = Math.min(this.#capacity, this.#tokens + ((time - this.#time) * this.#perSecond) / 1000);
		this.#time = time;
		const isEnough = this.#tokens >= count;
		this.#tokens -= isEnough ? count : 0;
		return isEnough;
	}
}
