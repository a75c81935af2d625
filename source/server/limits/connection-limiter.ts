import type {ServeConfig} from '../config/serve-config.js';
import {AddressRateLimiter} from './address-rate-limiter.js';
import {limitKey} from './ip-address.js';
import {type Misbehaviour, Penalties} from './penalties.js';
import {type Slot, Slots} from './slots.js';

/** A limit that was met, as logs and metrics name it. */
export type LimitName =
	| 'sockets'
	| 'address-sockets'
	| 'address-connects'
	| 'address-requests'
	| 'address-penalty'
	| 'shells'
	| 'address-shells';

/** The options that say how many, in all and for each address. */
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
 * Limits the open connections and shells of this process, in all and for each address, and how often an address connects.
 * Addresses are IP addresses. Limits that span processes are the load balancer's (deploy/haproxy.cfg).
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
	 * Takes a slot for a new connection; returns the limit that refuses it, if any.
	 *
	 * @param isRequest whether it comes for one request, as curl's do: then its rate is that of requests
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

	/** Holds a misbehaviour against an address. */
	penalize(address: string, misbehaviour: Misbehaviour): void {
		this.#penalties.add(limitKey(address), misbehaviour);
	}

	/** Takes a slot for a connection of a proxy's own, such as a health check: no limit of an address is for it. */
	acquireProxyConnection(address: string): Slot | LimitName {
		const slot = this.#connections.take(address, Number.POSITIVE_INFINITY);
		return typeof slot === 'string' ? 'sockets' : slot;
	}

	/** Counts a request; returns the limit that refuses it, if any. */
	takeRequest(address: string): LimitName | undefined {
		return this.#requests.take(limitKey(address)) ? undefined : 'address-requests';
	}

	/** Takes a slot for a new shell; returns the limit that refuses it, if any. An address opens them as often as it connects. */
	acquireShell(address: string): Slot | LimitName {
		if (!this.#openings.take(limitKey(address))) {
			return 'address-connects';
		}
		const slot = this.#shells.take(address);
		return slot === 'full' ? 'shells' : slot === 'address-full' ? 'address-shells' : slot;
	}
}
