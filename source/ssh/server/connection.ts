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

/** Time, in ms, for the client to close the connection after the server has ended it. */
const closeTimeout = 2000;
/** Maximum number of authentication attempts, refused channels and key exchanges before a connection is aborted. */
const [maxAttempts, maxRefusals, maxKeyExchanges] = [6, 50, 20];

/**
 * Lower bound, in bytes, of the maximum packet size that a client may announce. With 0, ssh2 1.17 loops forever, and one byte
 * per packet is an attack; RFC 4253 section 6.1 requires 32768.
 */
const minPacketSize = 1024;
/** Maximum burst of input, in seconds at the rate of --max-input. */
const inputBurst = 4;

/** An error of ssh2: `level` is its source, `code` that of a socket error or the client's disconnect reason. */
type ClientError = Error & {readonly level?: string; readonly code?: unknown};

/** A connection, from the admitted socket to its end, with its timeouts and limits. */
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
	#notice: Message | undefined;

	/** @param client the client's address, which behind a proxy differs from that of the socket */
	constructor(socket: Socket, {address, isProxy}: ClientAddress, server: ServerContext) {
		this.server = server;
		this.socket = socket;
		this.address = address;
		this.#isProxy = isProxy;
		const {maxInput} = server.config;
		this.#input = new TokenBucket(inputBurst * maxInput, maxInput);
		// ssh2 does not report a client that speaks another protocol.
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

	/** Attaches the ssh2 client of the socket. The 'error' listener is added first. */
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
			return 'A connection can have only one visit at a time.';
		}
		const {limiter, metrics} = this.server;
		const slot = limiter.acquireShell(this.address);
		if (typeof slot === 'string') {
			recordRefusal(this.server, slot, this.address);
			return limitMessages[slot];
		}
		this.#shell = slot;
		slot.onReassign = () => this.cut('crowded');
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
		if (this.#notice) {
			task.notify?.(this.#notice);
		}
		return () => this.#tasks.delete(task);
	};

	/**
	 * Ends the connection when a timeout has expired, and updates the closing warning; called at an interval.
	 *
	 * @param now the time in ms of `performance.now()`
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
			// Frees the slot; a client with connection sharing opens a new connection.
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

	/** Shows a notice in all tasks, also future ones, unless it is shown already; undefined removes it. */
	#notify(message: Message | undefined): void {
		if (isDeepStrictEqual(message, this.#notice)) {
			return;
		}
		this.#notice = message;
		for (const task of this.#tasks) {
			task.notify?.(message);
		}
	}

	/** Shows a notice in all tasks until the end; closing warnings do not replace it. */
	announce(message: Message): void {
		this.#announcement = message;
		this.#notify(message);
	}

	/** Ends all tasks, which write their final message; the connection ends when the client closes it, or after `closeTimeout`. */
	close(reason: EndReason): void {
		this.#closingSince ??= performance.now();
		this.#penalize(reason);
		if (this.isIdle) {
			this.#client?.end() ?? this.socket.end();
		}
		this.#endTasks(reason);
	}

	/** Destroys the connection because of a limit, and records that. */
	abort(limit: Misbehaviour | EndReason): void {
		if (!this.socket.destroyed) {
			recordRefusal(this.server, limit, this.address);
			this.#penalize(limit);
			this.socket.destroy();
		}
	}

	/** Stops reading because of a limit, records that and closes; the tasks still restore the terminal. */
	cut(limit: EndReason): void {
		if (this.isIdle) {
			this.abort(limit);
		} else if (this.#closingSince === undefined) {
			recordRefusal(this.server, limit, this.address);
			this.socket.pause();
			this.close(limit);
		}
	}

	/** Penalizes the address, once per connection. Connections of a proxy itself, such as health checks, are exempt. */
	#penalize(limit: Misbehaviour | EndReason): void {
		if (!this.#isPenalized && !this.#isProxy && isMisbehaviour(limit)) {
			this.#isPenalized = true;
			this.server.limiter.penalize(this.address, limit);
		}
	}

	/** Accepts the method "none" (RFC 4252 section 5.2) immediately, so that the client offers no key and no password. */
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

/** Whether a client violated the protocol. No common algorithm, a lost connection and a client's disconnect are not violations. */
function isProtocolError({level, code}: ClientError): boolean {
	return level === 'protocol' || (level === undefined && code === undefined);
}

/** Returns the client's maximum packet size (RFC 4254 section 5.1), from a private field of ssh2. */
function packetSizeOf(session: Session): number {
	const {_chanInfo: info} = session as unknown as {_chanInfo: {outgoing: {packetSize: number}}};
	return info.outgoing.packetSize;
}
