import type {Limits} from './config.js';
import {ConnectRate} from './connect-rate.js';

/** The limit that a visitor met. */
export type Refusal = 'sockets' | 'address-sockets' | 'address-connects' | 'shells' | 'address-shells';

/** Counts visitors in and out. Who was let in has to be let out again, once. With several workers it is in another process. */
export interface Turnstile {
	/** A new connection of an address (as `limitKey` gives it); undefined when it may come in. */
	readonly enter: (address: string) => Promise<Refusal | undefined>;
	readonly leave: (address: string) => void;
	/** The app for a visitor who is in. */
	readonly openShell: (address: string) => Promise<Refusal | undefined>;
	readonly closeShell: (address: string) => void;
}

/** The count itself, without waiting: of all, and of each address that is in. */
export class Counts {
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

/** The turnstile of a server that is one process. */
export function localTurnstile(counts: Counts): Turnstile {
	return {
		enter: async address => counts.enter(address),
		leave: address => counts.leave(address),
		openShell: async address => counts.openShell(address),
		closeShell: address => counts.closeShell(address),
	};
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
