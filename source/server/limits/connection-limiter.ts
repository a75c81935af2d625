import type {ServeConfig} from '../config/serve-config.js';
import {AddressRateLimiter} from './address-rate-limiter.js';
import {limitKey} from './ip-address.js';
import {type Misbehaviour, Penalties} from './penalties.js';
import {type Slot, Slots} from './slots.js';

/** Name of a limit in logs and metrics. */
export type LimitName =
	| 'sockets'
	| 'address-sockets'
	| 'address-connects'
	| 'address-requests'
	| 'address-penalty'
	| 'shells'
	| 'address-shells';

/** The options with the limits, in total and per address. */
type Limits = Pick<
	ServeConfig,
	| 'maxSockets'
	| 'maxShells'
	| 'maxAddressSockets'
	| 'maxAddressShells'
	| 'maxAddressConnects'
	| 'maxAddressRequests'
	| 'maxPenalty'
	| 'networkSize'
>;

/**
 * Limits the open connections and shells of this process, in total and per IP address, and the rates of connections, requests
 * and shells per IP address. Limits across processes belong to the load balancer (deploy/haproxy.cfg).
 */
export class ConnectionLimiter {
	readonly #rate: AddressRateLimiter;
	readonly #requests: AddressRateLimiter;
	readonly #openings: AddressRateLimiter;
	readonly #penalties: Penalties;
	readonly #connections: Slots;
	readonly #shells: Slots;

	/** @param now returns the time in ms */
	constructor(limits: Limits, now: () => number = () => performance.now()) {
		this.#rate = new AddressRateLimiter(limits.maxAddressConnects, now);
		this.#requests = new AddressRateLimiter(limits.maxAddressRequests, now);
		this.#openings = new AddressRateLimiter(limits.maxAddressConnects, now);
		this.#penalties = new Penalties(limits.maxPenalty, now);
		this.#connections = new Slots(limits.maxSockets, limits.maxAddressSockets, limits.networkSize);
		this.#shells = new Slots(limits.maxShells, limits.maxAddressShells, limits.networkSize);
	}

	get connections(): number {
		return this.#connections.taken;
	}

	get shells(): number {
		return this.#shells.taken;
	}

	/**
	 * Acquires a slot for a new connection, or returns the limit that refuses it.
	 *
	 * @param isRequest whether the connection is for one request, as curl's is: the rate limit of requests then applies
	 */
	acquireConnection(address: string, isRequest = false): Slot | LimitName {
		if (isRequest && this.takeRequest(address)) {
			return 'address-requests';
		}
		if (!isRequest && this.#penalties.isRefused(limitKey(address))) {
			return 'address-penalty';
		}
		if (!isRequest && !this.#rate.take(limitKey(address))) {
			return 'address-connects';
		}
		const slot = this.#connections.take(address);
		return slot === 'full' ? 'sockets' : slot === 'address-full' ? 'address-sockets' : slot;
	}

	/** Adds a penalty to an address. */
	penalize(address: string, misbehaviour: Misbehaviour): void {
		this.#penalties.add(limitKey(address), misbehaviour);
	}

	/** Acquires a slot for a connection of a proxy itself, such as a health check; per-address limits do not apply. */
	acquireProxyConnection(address: string): Slot | LimitName {
		const slot = this.#connections.take(address, Number.POSITIVE_INFINITY);
		return typeof slot === 'string' ? 'sockets' : slot;
	}

	/** Counts a request; returns the limit that refuses it, or undefined. */
	takeRequest(address: string): LimitName | undefined {
		return this.#requests.take(limitKey(address)) ? undefined : 'address-requests';
	}

	/** Acquires a slot for a new shell, or returns the limit that refuses it. Its rate limit equals that of connections. */
	acquireShell(address: string): Slot | LimitName {
		if (!this.#openings.take(limitKey(address))) {
			return 'address-connects';
		}
		const slot = this.#shells.take(address);
		return slot === 'full' ? 'shells' : slot === 'address-full' ? 'address-shells' : slot;
	}
}
