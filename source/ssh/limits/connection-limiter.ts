import type {Limits} from '../config/serve-config.js';
import {ConnectRate} from './connect-rate-limiter.js';

/** The limit that a visitor met. */
export type Refusal = 'sockets' | 'address-sockets' | 'address-connects' | 'shells' | 'address-shells';

/**
 * Counts the open connections and shells of this process, in all and for each address, and how often an address connects.
 * Addresses are as `limitKey` gives them. Limits that span processes are the load balancer's (deploy/haproxy.cfg).
 */
export class ConnectionLimiter {
	readonly #limits: Limits;
	readonly #rate: ConnectRate;
	readonly #sockets = new Tally();
	readonly #shells = new Tally();

	constructor(limits: Limits, now: () => number = Date.now) {
		this.#limits = limits;
		this.#rate = new ConnectRate(limits.addressConnects, now);
	}

	get sockets(): number {
		return this.#sockets.total;
	}

	get shells(): number {
		return this.#shells.total;
	}

	/** Counts a new connection in, unless a limit refuses it; then `leave` has to follow, once. */
	enter(address: string): Refusal | undefined {
		const {sockets, addressSockets} = this.#limits;
		if (!this.#rate.take(address)) {
			return 'address-connects';
		}
		if (this.#sockets.of(address) >= addressSockets) {
			return 'address-sockets';
		}
		if (this.#sockets.total >= sockets) {
			return 'sockets';
		}
		this.#sockets.add(address, 1);
		return undefined;
	}

	leave(address: string): void {
		this.#sockets.add(address, -1);
	}

	/** Counts a new shell in, unless a limit refuses it; then `closeShell` has to follow, once. */
	openShell(address: string): Refusal | undefined {
		const {shells, addressShells} = this.#limits;
		if (this.#shells.of(address) >= addressShells) {
			return 'address-shells';
		}
		if (this.#shells.total >= shells) {
			return 'shells';
		}
		this.#shells.add(address, 1);
		return undefined;
	}

	closeShell(address: string): void {
		this.#shells.add(address, -1);
	}
}

/** How many of each address, and of all. Only addresses that are in take memory. */
class Tally {
	total = 0;
	readonly #counts = new Map<string, number>();

	of(address: string): number {
		return this.#counts.get(address) ?? 0;
	}

	add(address: string, by: 1 | -1): void {
		const count = this.of(address) + by;
		this.total += by;
		if (count > 0) {
			this.#counts.set(address, count);
		} else {
			this.#counts.delete(address);
		}
	}
}
