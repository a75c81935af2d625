import type {Socket} from 'node:net';
import {isDeepStrictEqual} from 'node:util';
import type {AuthContext, Session, Connection as SshClient} from 'ssh2';
import type {Message, Phrase} from '../../i18n/language.js';
import type {ClientAddress} from '../../server/address/client-address.js';
import {closingWarning} from '../../server/limits/closing-warning.js';
import {limitMessages} from '../../server/limits/limit-messages.js';
import {isMisbehaviour, type Misbehaviour} from '../../server/limits/penalties.js';
import type {Slot} from '../../server/limits/slots.js';
import {TokenBucket} from '../../server/limits/token-bucket.js';
import {recordRefusal} from '../../server/ops/record.js';
import type {EndReason} from '../../server/ops/visit-record.js';
import type {ChannelTask, ConnectionContext} from '../channel/request-context.js';
import type {ServerContext} from '../channel/server-context.js';
import {readUserName, type UserNameOptions} from '../channel/user-name-options.js';
import {handleChannelRequests} from './channel-requests.js';

/** How long, in ms, the client has to close after the server has. */
const closeTimeout = 2000;
/** Refused authentications, refused channels and key exchanges, above which a connection is aborted. */
const [maxAttempts, maxRefusals, maxKeyExchanges] = [6, 50, 20];

/**
 * The smallest maximum packet size, in bytes, that a client may announce. With 0, ssh2 1.17 loops for ever, and a byte a
 * packet is an attack; RFC 4253 section 6.1 requires 32768.
 */
const minPacketSize = 1024;
/** Seconds of input, at the rate of --max-input, that may come at once. */
const inputBurst = 4;

/** An error of ssh2: its level, and the code of a socket's error or of the client's reason to disconnect. */
type ClientError = Error & {readonly level?: string; readonly code?: unknown};

/** A connection from the accepted socket to its end, with its timeouts and limits. */
export class Connection implements ConnectionContext {
	readonly server: ServerContext;
	readonly socket: Socket;
	readonly address: string;
	userOptions: UserNameOptions = {};
	readonly #isProxy: boolean;
	readonly #startedAt = performance.now();
	readonly #tasks = new Set<ChannelTask>();
	readonly #input: TokenBucket;
	#client: SshClient | undefined;
	#lastInput = performance.now();
	#closingSince: number | undefined;
	#channels = 0;
	#shell: Slot | undefined;
	#hasHadTask = false;
	#attempts = 0;
	#refusals = 0;
	#keyExchanges = 0;
	#isPenalized = false;
	#announcement: Message | undefined;
	#told: Message | undefined;

	/** @param client its IP address, which behind a proxy is not that of the socket */
	constructor(socket: Socket, {address, isProxy}: ClientAddress, server: ServerContext) {
		this.server = server;
		this.socket = socket;
		this.address = address;
		this.#isProxy = isProxy;
		const {maxInput} = server.config;
		this.#input = new TokenBucket(inputBurst * maxInput, maxInput);
		// ssh2 tells nothing of a client that says something else.
		socket.once('data', (data: Buffer) => {
			if (!'SSH-'.startsWith(data.toString('latin1', 0, 4))) {
				this.#penalize('protocol');
			}
		});
		socket.on('data', (data: Buffer) => {
			if (!this.#input.take(data.length)) {
				this.cut('flood');
			}
		});
	}

	get isIdle(): boolean {
		return this.#tasks.size === 0;
	}

	/** Attaches the ssh2 client that was made of the socket. Its first listener is the one for errors. */
	attach(client: SshClient): void {
		client.on('error', (error: ClientError) => {
			this.server.log.debug('a connection failed', error);
			if (isProtocolError(error)) {
				this.#penalize('protocol');
			}
			this.close('gone');
		});
		this.#client = client;
		client.on('authentication', (context: AuthContext) => this.#authenticate(context));
		client.on('ready', () => this.markActive());
		client.on('rekey', () => {
			this.#keyExchanges += 1;
			if (this.#keyExchanges > maxKeyExchanges) {
				this.cut('flood');
			}
		});
		client.on('session', (accept: () => Session | undefined, reject: () => void) => this.#openChannel(accept, reject));
	}

	readonly markActive = (): void => {
		this.#lastInput = performance.now();
	};

	readonly acquireShell = (): Phrase | undefined => {
		if (this.#shell) {
			return 'There is one visit at a time in a connection.';
		}
		const {limiter, metrics} = this.server;
		const slot = limiter.acquireShell(this.address);
		if (typeof slot === 'string') {
			recordRefusal(this.server, slot, this.address);
			return limitMessages[slot];
		}
		this.#shell = slot;
		slot.onGiveWay = () => this.cut('crowded');
		metrics.shells.inc();
		return undefined;
	};

	readonly releaseShell = (): void => {
		this.#shell?.release();
		this.#shell = undefined;
		this.server.metrics.shells.dec();
	};

	readonly addTask = (task: ChannelTask): (() => void) => {
		this.#hasHadTask = true;
		this.#tasks.add(task);
		if (this.#told) {
			task.notify?.(this.#told);
		}
		return () => this.#tasks.delete(task);
	};

	/**
	 * Ends the connection when one of its timeouts is over; called at an interval.
	 *
	 * @param now the time in ms
	 */
	checkTimeouts(now: number): void {
		const {handshakeTimeout, idleTimeout, sessionTimeout, stuckTimeout, maxBacklog} = this.server.config;
		const idle = now - this.#lastInput;
		const age = now - this.#startedAt;
		if (this.#closingSince !== undefined) {
			if (now - this.#closingSince > closeTimeout) {
				this.socket.destroy();
			}
		} else if (!this.#hasHadTask) {
			if (idle > handshakeTimeout || age > 2 * handshakeTimeout) {
				this.abort('handshake');
			}
		} else if (this.isIdle && idle > handshakeTimeout) {
			// It holds a slot for nothing; a client that shares its connections opens another.
			this.close('idle');
		} else if (this.socket.writableLength > maxBacklog || [...this.#tasks].some(task => task.stalledFor() > stuckTimeout)) {
			this.#endTasks('stuck');
			this.abort('stuck');
		} else if (age > sessionTimeout || idle > idleTimeout) {
			this.close(age > sessionTimeout ? 'overtime' : 'idle');
		} else {
			this.#notify(this.#announcement ?? closingWarning({age, idle, sessionTimeout, idleTimeout}));
		}
	}

	#endTasks(reason: EndReason): void {
		for (const task of [...this.#tasks]) {
			task.end(reason);
		}
	}

	/** Tells the tasks a message, once; undefined takes it back. */
	#notify(message: Message | undefined): void {
		if (isDeepStrictEqual(message, this.#told)) {
			return;
		}
		this.#told = message;
		for (const task of this.#tasks) {
			task.notify?.(message);
		}
	}

	/** Shows a message in all tasks until the end; warnings do not replace it. */
	announce(message: Message): void {
		this.#announcement = message;
		this.#notify(message);
	}

	/** Ends all tasks, which print their last message, and the connection when the client has closed it or the timeout is over. */
	close(reason: EndReason): void {
		this.#closingSince ??= performance.now();
		this.#penalize(reason);
		if (this.isIdle) {
			this.#client?.end() ?? this.socket.end();
		}
		this.#endTasks(reason);
	}

	/** Destroys the connection because of a limit, which is logged and counted. */
	abort(limit: Misbehaviour | EndReason): void {
		if (!this.socket.destroyed) {
			recordRefusal(this.server, limit, this.address);
			this.#penalize(limit);
			this.socket.destroy();
		}
	}

	/** Reads no more, because of a limit, which is logged and counted; the tasks still give the terminal back. */
	cut(limit: EndReason): void {
		if (this.isIdle) {
			this.abort(limit);
		} else if (this.#closingSince === undefined) {
			recordRefusal(this.server, limit, this.address);
			this.socket.pause();
			this.close(limit);
		}
	}

	/** Once in a connection. A proxy's own connections, such as health checks, have no limit of an address. */
	#penalize(limit: Misbehaviour | EndReason): void {
		if (!this.#isPenalized && !this.#isProxy && isMisbehaviour(limit)) {
			this.#isPenalized = true;
			this.server.limiter.penalize(this.address, limit);
		}
	}

	/** Accepts the method "none" (RFC 4252 section 5.2) at once, so that the client offers no key and no password. */
	#authenticate(context: AuthContext): void {
		this.#attempts += 1;
		if (context.method === 'none') {
			this.userOptions = readUserName(context.username);
			context.accept();
		} else if (this.#attempts < maxAttempts) {
			context.reject(['none']);
		} else {
			this.abort('attempts');
		}
	}

	#openChannel(accept: () => Session | undefined, reject: () => void): void {
		if (this.#channels > this.server.config.maxChannels || this.#closingSince !== undefined) {
			this.#refusals += 1;
			reject();
			if (this.#refusals > maxRefusals) {
				this.abort('channels');
			}
			return;
		}
		const session = accept();
		if (session && packetSizeOf(session) < minPacketSize) {
			this.abort('packet-size');
		} else if (session) {
			this.#channels += 1;
			session.on('close', () => {
				this.#channels -= 1;
			});
			handleChannelRequests(session, this);
		}
	}
}

/** Whether a client broke the protocol. An algorithm that both do not have, a lost connection and a client that gives up are no faults. */
function isProtocolError({level, code}: ClientError): boolean {
	return level === 'protocol' || (level === undefined && code === undefined);
}

/** Returns the maximum packet size of the client (RFC 4254 section 5.1), which ssh2 keeps to itself. */
function packetSizeOf(session: Session): number {
	const {_chanInfo: info} = session as unknown as {_chanInfo: {outgoing: {packetSize: number}}};
	return info.outgoing.packetSize;
}
