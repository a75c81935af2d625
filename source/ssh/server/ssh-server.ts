import {type AddressInfo, createServer, type Server, type Socket} from 'node:net';
import ssh2, {type Connection as SshClient} from 'ssh2';
import {saying} from '../../language/language.js';
import type {HostKey} from '../config/host-key.js';
import {limitKey} from '../limits/ip-address.js';
import {refusalWords} from '../limits/limit-messages.js';
import type {Door} from '../session/server-context.js';
import {algorithms} from './algorithms.js';
import {sourceOf} from './client-address.js';
import {Connection} from './connection.js';

/** How often, in ms, the deadlines are looked at. */
const tickTime = 500;
/** ssh2 asks a silent client for a sign of life; here TCP does, and an idle visit sends nothing. */
const never = 2 ** 31 - 1;
/** How long, in ms, clients have to close after the last words. */
const closeTime = 2500;
/** Connections that are still whose PROXY header is awaited; more are closed unread. */
const mostArriving = 500;

/** The SSH server: it takes connections, counts them in at the raw socket, and only then lets ssh2 see them. */
export class SshServer {
	readonly #door: Door;
	readonly #listener: Server;
	readonly #ssh: InstanceType<typeof ssh2.Server>;
	readonly #connections = new Map<Socket, Connection>();
	readonly #arriving = new Set<Socket>();
	#timer: NodeJS.Timeout | undefined;
	#onEmpty: () => void = () => {};
	isDraining = false;

	constructor(door: Door, {pem}: HostKey) {
		this.#door = door;
		const {motd} = door.config;
		this.#ssh = new ssh2.Server({
			hostKeys: [pem],
			algorithms,
			ident: 'xuhuang',
			keepaliveInterval: never,
			...(motd === undefined ? {} : {banner: `${motd}\r\n`}),
		});
		this.#ssh.on('connection', (client: SshClient) => this.#attach(client));
		this.#listener = createServer({noDelay: true, keepAlive: true, keepAliveInitialDelay: 30_000, pauseOnConnect: true}, socket => {
			this.#arrive(socket).catch((error: unknown) => {
				door.log.failed('a connection could not be taken', error);
				socket.destroy();
			});
		});
	}

	/** Begins to take connections; resolves to where. */
	listen(): Promise<AddressInfo> {
		const {host, port} = this.#door.config;
		return new Promise((resolve, reject) => {
			this.#listener.once('error', reject).listen({host, port, backlog: 1024}, () => {
				this.#listener.off('error', reject).on('error', error => this.#door.log.failed('listening failed', error));
				this.#timer = setInterval(() => this.#tick(), tickTime);
				resolve(this.#listener.address() as AddressInfo);
			});
		});
	}

	/** Takes no new connections, tells the visitors, and resolves when the last one has gone, or the time is over. */
	async drain(): Promise<void> {
		const {drainTimeout} = this.#door.config;
		this.isDraining = true;
		this.#listener.close();
		for (const connection of this.#connections.values()) {
			if (connection.isIdle) {
				connection.close('drain');
			} else {
				connection.announce(
					saying('The server is restarting: this closes in {seconds} seconds.', {seconds: Math.ceil(drainTimeout / 1000)}),
				);
			}
		}
		await this.#emptyWithin(drainTimeout);
		for (const connection of this.#connections.values()) {
			connection.close('drain');
		}
		await this.#emptyWithin(closeTime);
		this.#destroy();
	}

	/** Ends everything at once. */
	#destroy(): void {
		clearInterval(this.#timer);
		this.#listener.close();
		for (const socket of [...this.#arriving, ...this.#connections.keys()]) {
			socket.destroy();
		}
	}

	#emptyWithin(ms: number): Promise<void> {
		return new Promise(resolve => {
			const timer = setTimeout(resolve, ms);
			this.#onEmpty = () => {
				if (this.#connections.size === 0) {
					clearTimeout(timer);
					resolve();
				}
			};
			this.#onEmpty();
		});
	}

	async #arrive(socket: Socket): Promise<void> {
		// Errors of a socket are followed by its end, which is what counts.
		socket.on('error', () => {});
		const {config, limiter, metrics, log} = this.#door;
		if (this.#arriving.size >= mostArriving || this.isDraining) {
			socket.destroy();
			return;
		}
		const deadline = setTimeout(() => socket.destroy(), config.handshakeTimeout);
		this.#arriving.add(socket);
		const source = await sourceOf(socket, config.proxies);
		const key = source && limitKey(source.address);
		const refusal = source && key && !source.isProxy ? limiter.enter(key) : undefined;
		clearTimeout(deadline);
		this.#arriving.delete(socket);
		if (source === undefined || key === undefined) {
			log.refused('proxy-header', socket.remoteAddress ?? '');
			metrics.refused.inc({limit: 'proxy-header'});
			socket.destroy();
		} else if (refusal) {
			metrics.refused.inc({limit: refusal});
			log.refused(refusal, source.address);
			// Lines before the version string are for people to read (RFC 4253 section 4.2).
			socket.end(`${refusalWords[refusal]}\r\n`, () => socket.destroy());
		} else {
			this.#letIn(socket, source.address, source.isProxy ? () => {} : () => limiter.leave(key));
		}
	}

	#letIn(socket: Socket, address: string, leave: () => void): void {
		if (socket.destroyed) {
			leave();
			return;
		}
		const {metrics} = this.#door;
		metrics.accepted.inc();
		metrics.connections.inc();
		this.#connections.set(socket, new Connection(socket, address, this.#door));
		socket.once('close', () => {
			metrics.connections.dec();
			this.#connections.delete(socket);
			leave();
			this.#onEmpty();
		});
		this.#ssh.injectSocket(socket);
	}

	#attach(client: SshClient): void {
		// ssh2 does not say which socket a client is of in any other way.
		const {_sock: socket} = client as unknown as {_sock: Socket};
		const connection = this.#connections.get(socket);
		if (connection) {
			connection.attach(client);
		} else {
			client.on('error', () => {}).end();
		}
	}

	#tick(): void {
		const now = Date.now();
		for (const connection of this.#connections.values()) {
			connection.tick(now);
		}
	}
}
