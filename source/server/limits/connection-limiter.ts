import type {Limits} from '../config/serve-config.js';
import {AddressRateLimiter} from './address-rate-limiter.js';

/** A limit that was met, as logs and metrics name it. */
export type LimitName = 'sockets' | 'address-sockets' | 'address-connects' | 'address-requests' | 'shells' | 'address-shells';

/**
 * Counts the open connections and shells of this process, in all and for each address, and how often an address connects.
 * Addresses are as `limitKey` returns them. Limits that span processes are the load balancer's (deploy/haproxy.cfg).
 */
export class ConnectionLimiter {
	readonly #limits: Limits;
	readonly #rate: AddressRateLimiter;
	readonly #requests: AddressRateLimiter;
	readonly #connections = new AddressCounter();
	readonly #shells = new AddressCounter();

	/** @param now returns the time in ms */
	constructor(limits: Limits, now: () => number = () => performance.now()) {
		this.#limits = limits;
		this.#rate = new AddressRateLimiter(limits.addressConnects, now);
		this.#requests = new AddressRateLimiter(limits.addressRequests, now);
	}

	get connections(): number {
		return this.#connections.total;
	}

	get shells(): number {
		return this.#shells.total;
	}

	/**
	 * Counts a new connection, to be released once; returns the limit that refuses it, if any.
	 *
	 * @param isRequest whether it comes for one request, as curl's do: then its rate is that of requests
	 */
	acquireConnection(address: string, isRequest = false): LimitName | undefined {
		const {sockets, addressSockets} = this.#limits;
		if (isRequest && this.takeRequest(address)) {
			return 'address-requests';
		}
		if (!isRequest && !this.#rate.take(address)) {
			return 'address-connects';
		}
		if (this.#connections.of(address) >= addressSockets) {
			return 'address-sockets';
		}
		if (this.#connections.total >= sockets) {
			return 'sockets';
		}
		this.#connections.add(address, 1);
		return undefined;
	}

	/** Counts a request; returns the limit that refuses it, if any. */
	takeRequest(address: string): LimitName | undefined {
		return this.#requests.take(address) ? undefined : 'address-requests';
	}

	releaseConnection(address: string): void {
		this.#connections.add(address, -1);
	}

	/** Counts a new shell, to be released once; returns the limit that refuses it, if any. */
	acquireShell(address: string): LimitName | undefined {
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

	releaseShell(address: string): void {
		this.#shells.add(address, -1);
	}
}

/** Counts in all and for each address. Addresses with a count of 0 take no memory. */
class AddressCounter {
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
