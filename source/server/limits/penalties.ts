import {RecentMap} from '../recent-map.js';
import {mostAddresses} from './address-rate-limiter.js';

/** What is held against the address of a connection that a limit has cut, in ms: less than in OpenSSH, as many may share an address. */
const penalties = {
	/** Nothing was asked for before --handshake-timeout. */
	handshake: 3000,
	attempts: 5000,
	/** What came was not SSH. */
	protocol: 5000,
	channels: 10_000,
	'packet-size': 10_000,
	/** More input or key exchanges than a person's client sends. */
	flood: 10_000,
} as const;

/** Why an address is penalized, as logs name it. */
export type Misbehaviour = keyof typeof penalties;

/** What may be held against an address before it is refused, in ms. */
const threshold = 15_000;

/** Until when something is held against an address, in ms, and whether it is refused until then. */
interface Penalty {
	readonly until: number;
	readonly isRefused: boolean;
}

/**
 * Refuses addresses that misbehave again and again, after PerSourcePenalties of sshd_config(5): penalties add up and pass
 * with time; an address that has more than the threshold is refused until all have passed.
 */
export class Penalties {
	readonly #longest: number;
	readonly #now: () => number;
	readonly #penalties = new RecentMap<Penalty>(mostAddresses);

	/**
	 * @param longest for how long an address is refused at most, in ms; 0: never
	 * @param now returns the time in ms
	 */
	constructor(longest: number, now: () => number = () => performance.now()) {
		this.#longest = longest;
		this.#now = now;
	}

	/** @param address as `limitKey` returns it */
	add(address: string, misbehaviour: Misbehaviour): void {
		const [now, before] = [this.#now(), this.#penaltyOf(address)];
		const until = (before?.until ?? now) + penalties[misbehaviour];
		const isRefused = this.#longest > 0 && (before?.isRefused === true || until - now > threshold);
		this.#penalties.set(address, {until: isRefused ? Math.min(until, now + this.#longest) : until, isRefused});
	}

	/** Whether an address is refused now. */
	isRefused(address: string): boolean {
		return this.#penaltyOf(address)?.isRefused === true;
	}

	#penaltyOf(address: string): Penalty | undefined {
		const penalty = this.#penalties.get(address);
		return penalty && penalty.until > this.#now() ? penalty : undefined;
	}
}

/** Whether a limit that has cut a connection is held against its address. */
export function isMisbehaviour(limit: string): limit is Misbehaviour {
	return Object.hasOwn(penalties, limit);
}
