import type {Socket} from 'node:net';
import {type ClientAddress, resolveClientAddress} from './address/client-address.js';
import type {DoorContext} from './door-context.js';
import type {LimitName} from './limits/connection-limiter.js';
import type {Slot} from './limits/slots.js';
import {recordRefusal} from './ops/record.js';

/** Maximum number of sockets whose client address is not resolved yet; more are closed unread. */
const maxPending = 500;

/** An admitted client: its address, and the slot of its connection, which is released when the socket closes. */
export interface Client extends ClientAddress {
	readonly slot: Slot;
}

/** Applies the connection limits to the accepted sockets of a door, before the protocol reads from them. */
export class Admission {
	readonly #context: DoorContext;
	readonly #isForRequests: boolean;
	/** The sockets whose client address is not resolved yet. */
	readonly pending = new Set<Socket>();

	/** @param isForRequests whether a connection typically carries one request, as curl's does; see `acquireConnection` */
	constructor(context: DoorContext, isForRequests: boolean) {
		this.#context = context;
		this.#isForRequests = isForRequests;
	}

	/** Admits a socket, or records and returns the limit that refuses it; undefined when the socket is to be closed unread. */
	async admit(socket: Socket): Promise<Client | LimitName | undefined> {
		// A socket's 'error' is followed by 'close', which is handled.
		socket.on('error', () => {});
		if (this.pending.size >= maxPending) {
			return undefined;
		}
		const {config, limiter, metrics} = this.#context;
		this.pending.add(socket);
		const deadline = setTimeout(() => socket.destroy(), config.handshakeTimeout);
		const client = await resolveClientAddress(socket, config.proxyFrom);
		clearTimeout(deadline);
		this.pending.delete(socket);
		if (!client) {
			recordRefusal(this.#context, 'proxy-header', socket.remoteAddress ?? '');
			return undefined;
		}
		const {address, isProxy} = client;
		const slot = isProxy ? limiter.acquireProxyConnection(address) : limiter.acquireConnection(address, this.#isForRequests);
		if (typeof slot === 'string') {
			recordRefusal(this.#context, slot, address);
			return slot;
		}
		if (socket.destroyed) {
			slot.release();
			return undefined;
		}
		metrics.accepted.inc();
		metrics.connections.inc();
		socket.once('close', () => {
			metrics.connections.dec();
			slot.release();
		});
		return {...client, slot};
	}
}
