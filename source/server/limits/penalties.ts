import {LruMap} from '../lru-map.js';
import {mostAddresses} from './address-rate-limiter.js';

/** Penalties, in ms, by the limit that cut a connection: lower than OpenSSH's, because many clients may share an address. */
const penalties = {
	/** No request was made within --handshake-timeout. */
	handshake: 3000,
	attempts: 5000,
	/** The input was not valid SSH. */
	protocol: 5000,
	channels: 10_000,
	'packet-size': 10_000,
	/** More input or key exchanges than an interactive client sends. */
	flood: 10_000,
} as const;

/** Reason of a penalty, as named in logs. */
export type Misbehaviour = keyof typeof penalties;

/** Accumulated penalty, in ms, above which an address is refused. */
const threshold = 15_000;

/** Penalty of an address: the time in ms at which it expires, and whether the address is refused until then. */
interface Penalty {
	readonly until: number;
	readonly isRefused: boolean;
}

/**
 * Refuses addresses that misbehave repeatedly, modelled on PerSourcePenalties of sshd_config(5): penalties accumulate and expire
 * over time; an address above the threshold is refused until its whole penalty has expired.
 */
export class Penalties {
	readonly #longest: number;
	readonly #now: () => number;
	readonly #penalties = new LruMap<Penalty>(mostAddresses);

	/**
	 * @param longest maximum time, in ms, for which an address is refused; 0 disables refusals
	 * @param now returns the time in ms
	 */
	constructor(longest: number, now: () => number = () => performance.now()) {
		this.#longest = longest;
		this.#now = now;
	}

	/**
	 * Adds a penalty to an address.
	 *
	 * @param address key from `limitKey`
	 */
	add(address: string, misbehaviour: Misbehaviour): void {
		const [now, before] = [this.#now(), this.#penaltyOf(address)];
		const until = (before?.until ?? now) + penalties[misbehaviour];
		const isRefused = this.#longest > 0 && (before?.isRefused === true || until - now > threshold);
		this.#penalties.set(address, {until: isRefused ? Math.min(until, now + this.#longest) : until, isRefused});
	}

	/** Whether an address (key from `limitKey`) is refused now. */
	isRefused(address: string): boolean {
		return this.#penaltyOf(address)?.isRefused === true;
	}

	#penaltyOf(address: string): Penalty | undefined {
		const penalty = this.#penalties.get(address);
		return penalty && penalty.until > this.#now() ? penalty : undefined;
	}
}

/** Whether exceeding a limit adds a penalty to the client's address. */
export function isMisbehaviour(limit: string): limit is Misbehaviour {
	return Object.hasOwn(penalties, limit);
}
