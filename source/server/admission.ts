import type {Socket} from 'node:net';
import {type ClientAddress, resolveClientAddress} from './address/client-address.js';
import type {DoorContext} from './door-context.js';
import type {LimitName} from './limits/connection-limiter.js';
import type {Slot} from './limits/slots.js';
import {recordRefusal} from './ops/record.js';

/** Connections whose address is not known yet; more are closed unread. */
const maxPending = 500;

/** A client that was let in: its address, and the slot of its connection, which is free again when the socket has closed. */
export interface Client extends ClientAddress {
	readonly slot: Slot;
}

/** Applies the limits to the accepted sockets of a door, before anything of them is read. */
export class Admission {
	readonly #context: DoorContext;
	readonly #isForRequests: boolean;
	/** The sockets whose address is not known yet. */
	readonly pending = new Set<Socket>();

	/** @param isForRequests whether connections come for one request, as curl's do */
	constructor(context: DoorContext, isForRequests: boolean) {
		this.#context = context;
		this.#isForRequests = isForRequests;
	}

	/** Lets a socket in, or returns the limit that refuses it, which is recorded; undefined for one that is to be closed unread. */
	async admit(socket: Socket): Promise<Client | LimitName | undefined> {
		// An error of a socket is followed by its end, which is what counts.
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
