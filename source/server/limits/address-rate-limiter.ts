import {LruMap} from '../lru-map.js';
import {TokenBucket} from './token-bucket.js';

/** Maximum number of tracked addresses. */
export const mostAddresses = 10_000;

/** Rate limit per address, with a token bucket each. Its memory is bounded by `mostAddresses`. */
export class AddressRateLimiter {
	readonly #perMinute: number;
	readonly #now: () => number;
	readonly #buckets = new LruMap<TokenBucket>(mostAddresses);

	/**
	 * @param perMinute tokens per minute for one address, which is also its burst
	 * @param now returns the time in ms
	 */
	constructor(perMinute: number, now: () => number = () => performance.now()) {
		this.#perMinute = perMinute;
		this.#now = now;
	}

	/** Number of tracked addresses. */
	get size(): number {
		return this.#buckets.size;
	}

	/** Takes a token of the address; returns false when the limit is exceeded. */
	take(address: string): boolean {
		const bucket = this.#buckets.get(address) ?? new TokenBucket(this.#perMinute, this.#perMinute / 60, this.#now);
		this.#buckets.set(address, bucket);
		return bucket.take(1);
	}
}
