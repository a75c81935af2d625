import {RecentMap} from '../recent-map.js';
import {TokenBucket} from './token-bucket.js';

/** Addresses that are remembered. */
export const mostAddresses = 10_000;

/** Limits how often each address does something. Its memory is bounded. */
export class AddressRateLimiter {
	readonly #perMinute: number;
	readonly #now: () => number;
	readonly #buckets = new RecentMap<TokenBucket>(mostAddresses);

	/**
	 * @param perMinute times for one address, at once or spread over the minute
	 * @param now returns the time in ms
	 */
	constructor(perMinute: number, now: () => number = () => performance.now()) {
		this.#perMinute = perMinute;
		this.#now = now;
	}

	/** The number of addresses that are remembered. */
	get size(): number {
		return this.#buckets.size;
	}

	/** Counts one time; returns false when it is one too many. */
	take(address: string): boolean {
		const bucket = this.#buckets.get(address) ?? new TokenBucket(this.#perMinute, this.#perMinute / 60, this.#now);
		this.#buckets.set(address, bucket);
		return bucket.take(1);
	}
}
