import {type AddressInfo, createServer, type Server, type Socket} from 'node:net';
import ssh2, {type Connection as SshClient} from 'ssh2';
import {msg} from '../../i18n/language.js';
import {Admission, type Client} from '../../server/admission.js';
import {limitMessages} from '../../server/limits/limit-messages.js';
import {listen} from '../../server/listen.js';
import type {ServerContext, SshContent} from '../channel/server-context.js';
import type {HostKeys} from '../host-key.js';
import {algorithms} from './algorithms.js';
import {Connection} from './connection.js';
import {disconnection} from './disconnection.js';
import {createHostKeyAnnouncement} from './host-key-announcement.js';

/** The interval, in ms, at which timeouts are checked. */
const timeoutInterval = 500;
/** Keep-alive interval that turns off the keep-alive requests of ssh2; TCP's own are enough, and an idle visit sends nothing. */
const never = 2 ** 31 - 1;
/** Time, in ms, for clients to close at the end of a drain, and after a fatal error. */
const [closeTimeout, abandonTimeout] = [2500, 500];
/** Time, in ms, for a refused client to read the disconnect message. */
const refusalTimeout = 1000;
/** Maximum number of refused connections with a pending disconnect message; more are closed without one. */
const maxRefused = 500;

/** The SSH server: admission, limits, reload and drain around ssh2. */
export class SshServer {
	#context: ServerContext;
	readonly #listener: Server;
	#ssh: InstanceType<typeof ssh2.Server>;
	readonly #admission: Admission;
	readonly #connections = new Map<Socket, Connection>();
	readonly #refused = new Set<Socket>();
	#timer: NodeJS.Timeout | undefined;
	#onEmpty: () => void = () => {};
	isDraining = false;

	constructor(context: ServerContext, hostKeys: HostKeys) {
		this.#context = context;
		this.#admission = new Admission(context, false);
		this.#ssh = this.#createProtocol(hostKeys);
		this.#listener = createServer({noDelay: true, keepAlive: true, keepAliveInitialDelay: 30_000, pauseOnConnect: true}, socket => {
			this.#accept(socket).catch((error: unknown) => {
				context.log.error('a connection could not be accepted', error);
				socket.destroy();
			});
		});
	}

	/** Starts listening; resolves to the server's address. */
	async listen(): Promise<AddressInfo> {
		const {config, log} = this.#context;
		const address = await listen(this.#listener, {host: config.host, port: config.port, hostOption: '--host', portOption: '--port'});
		this.#listener.on('error', error => log.error('listening failed', error));
		this.#timer = setInterval(() => this.#checkTimeouts(), timeoutInterval);
		return address;
	}

	/** Replaces the content and the host keys for new connections; open connections keep theirs. */
	renew(content: SshContent, hostKeys: HostKeys): void {
		this.#context = {...this.#context, ...content};
		this.#ssh = this.#createProtocol(hostKeys);
	}

	/** Stops accepting, announces the restart to visitors, and resolves when all have left or were closed after --drain-timeout. */
	async drain(): Promise<void> {
		const {drainTimeout} = this.#context.config;
		this.isDraining = true;
		this.#listener.close();
		for (const connection of this.#connections.values()) {
			if (connection.isIdle) {
				connection.close('drain');
			} else {
				connection.announce(msg('The server is restarting: this closes in {seconds} seconds.', {seconds: Math.ceil(drainTimeout / 1000)}));
			}
		}
		await this.#emptyWithin(drainTimeout);
		for (const connection of this.#connections.values()) {
			connection.close('drain');
		}
		await this.#emptyWithin(closeTimeout);
		this.#destroy();
	}

	/** Ends all connections after a fatal error, so that the visitors' terminals are restored; waits at most `abandonTimeout`. */
	async abandon(): Promise<void> {
		for (const connection of this.#connections.values()) {
			connection.close('failed');
		}
		await this.#emptyWithin(abandonTimeout);
	}

	#destroy(): void {
		clearInterval(this.#timer);
		this.#listener.close();
		for (const socket of [...this.#admission.pending, ...this.#refused, ...this.#connections.keys()]) {
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

	/** Creates the ssh2 server, which does not listen itself: admitted sockets are injected. */
	#createProtocol(hostKeys: HostKeys): InstanceType<typeof ssh2.Server> {
		const {motd} = this.#context.config;
		const protocol = new ssh2.Server({
			hostKeys: [hostKeys[0].pem],
			algorithms,
			ident: 'xuhuang',
			keepaliveInterval: never,
			...(motd === undefined ? {} : {banner: `${motd}\r\n`}),
		});
		const announce = createHostKeyAnnouncement(hostKeys);
		return protocol.on('connection', (client: SshClient) => {
			this.#attach(client);
			announce(client);
		});
	}

	async #accept(socket: Socket): Promise<void> {
		const client = this.isDraining ? undefined : await this.#admission.admit(socket);
		if (client === undefined) {
			socket.destroy();
		} else if (typeof client === 'string') {
			this.#refuse(socket, limitMessages[client]);
		} else {
			this.#begin(socket, client);
		}
	}

	/** Refuses a client with a disconnect message, which clients display to their users. */
	#refuse(socket: Socket, words: string): void {
		if (this.#refused.size >= maxRefused) {
			socket.destroy();
			return;
		}
		this.#refused.add(socket);
		const timer = setTimeout(() => socket.destroy(), refusalTimeout);
		socket.once('close', () => {
			clearTimeout(timer);
			this.#refused.delete(socket);
		});
		// Reads the client's input: with unread input the kernel would reset the connection and discard the message.
		socket.resume().end(disconnection(words));
	}

	#begin(socket: Socket, client: Client): void {
		const connection = new Connection(socket, client, this.#context);
		this.#connections.set(socket, connection);
		client.slot.onReassign = () => connection.cut('crowded');
		socket.once('close', () => {
			this.#connections.delete(socket);
			this.#onEmpty();
		});
		this.#ssh.injectSocket(socket);
	}

	#attach(client: SshClient): void {
		// ssh2 has no public access to the socket of a client.
		const {_sock: socket} = client as unknown as {_sock: Socket};
		const connection = this.#connections.get(socket);
		if (connection) {
			connection.attach(client);
		} else {
			client.on('error', () => {}).end();
		}
	}

	#checkTimeouts(): void {
		const now = performance.now();
		for (const connection of this.#connections.values()) {
			connection.checkTimeouts(now);
		}
	}
}
