import type {Socket} from 'node:net';
import type {AuthContext, Session, Connection as SshClient} from 'ssh2';
import {type Phrase, type Saying, saying} from '../../language/language.js';
import {limitKey} from '../limits/ip-address.js';
import {refusalWords} from '../limits/limit-messages.js';
import {InputRate} from '../limits/token-bucket.js';
import type {EndReason} from '../session/end-messages.js';
import type {Visitor, Work} from '../session/request-context.js';
import type {Door} from '../session/server-context.js';
import {type Switches, switchesOf} from '../session/user-name-options.js';
import {answerRequests} from './session-requests.js';

/** How long, in ms, the other side has to close after we have, and how long before an end it is told of. */
const [closingTime, warningTime] = [2000, 60_000];
const warnings = {
	idle: saying('Still there? Press a key, or this closes in a minute.'),
	overtime: saying('The visit is nearly over: this closes in a minute.'),
};
/** What one connection may ask in vain, or anew, before it is cut. */
const [mostAttempts, mostRefusals, mostKeyExchanges] = [6, 50, 20];

/**
 * The smallest packet that a client may ask for. ssh2 loops for ever where it is 0, and a byte a packet is an attack;
 * RFC 4253 section 6.1 wants 32768 of everyone.
 */
const smallestPacket = 1024;

/** One connection, from the raw socket to its end, with its deadlines and limits. */
export class Connection implements Visitor {
	readonly door: Door;
	readonly socket: Socket;
	readonly address: string;
	switches: Switches = {};
	readonly #began = Date.now();
	readonly #works = new Set<Work>();
	readonly #inputRate: InputRate;
	#client: SshClient | undefined;
	#lastInput = Date.now();
	#closingSince: number | undefined;
	#channels = 0;
	#hasShell = false;
	#hasWorked = false;
	#attempts = 0;
	#refusals = 0;
	#keyExchanges = 0;
	#announcement: Saying | undefined;

	/** @param address of the visitor, which behind a proxy is not the socket's */
	constructor(socket: Socket, address: string, door: Door) {
		this.door = door;
		this.socket = socket;
		this.address = address;
		this.#inputRate = new InputRate(door.config.inputRate);
		socket.on('data', (data: Buffer) => {
			if (!this.#inputRate.take(data.length)) {
				this.cut('flood');
			}
		});
	}

	get isIdle(): boolean {
		return this.#works.size === 0;
	}

	/** Takes the client that ssh2 made of the socket. Its first listener is the one for errors. */
	attach(client: SshClient): void {
		client.on('error', (error: Error) => {
			this.door.log.detail('a connection failed', error);
			this.close('gone');
		});
		this.#client = client;
		client.on('authentication', (context: AuthContext) => this.#authenticate(context));
		client.on('ready', () => this.touch());
		client.on('rekey', () => {
			this.#keyExchanges += 1;
			if (this.#keyExchanges > mostKeyExchanges) {
				this.cut('flood');
			}
		});
		client.on('session', (accept: () => Session | undefined, reject: () => void) => this.#openChannel(accept, reject));
	}

	readonly touch = (): void => {
		this.#lastInput = Date.now();
	};

	readonly openShell = (): Phrase | undefined => {
		if (this.#hasShell) {
			return 'There is one visit at a time in a connection.';
		}
		this.#hasShell = true;
		const refusal = this.door.limiter.openShell(limitKey(this.address));
		if (refusal) {
			this.#hasShell = false;
			this.door.metrics.refused.inc({limit: refusal});
			return refusalWords[refusal];
		}
		this.door.metrics.shells.inc();
		return undefined;
	};

	readonly closeShell = (): void => {
		this.#hasShell = false;
		this.door.limiter.closeShell(limitKey(this.address));
		this.door.metrics.shells.dec();
	};

	readonly begin = (work: Work): (() => void) => {
		this.#hasWorked = true;
		this.#works.add(work);
		return () => this.#works.delete(work);
	};

	/** Looks at the clock; called every now and then. */
	tick(now: number): void {
		const {handshakeTimeout, idleTimeout, sessionTimeout, stuckTimeout, backlog} = this.door.config;
		const idle = now - this.#lastInput;
		const age = now - this.#began;
		if (this.#closingSince !== undefined) {
			if (now - this.#closingSince > closingTime) {
				this.socket.destroy();
			}
		} else if (!this.#hasWorked) {
			if (idle > handshakeTimeout || age > 2 * handshakeTimeout) {
				this.cut('handshake');
			}
		} else if (this.socket.writableLength > backlog || [...this.#works].some(work => work.blockedFor() > stuckTimeout)) {
			this.#endWorks('stuck');
			this.cut('stuck');
		} else if (age > sessionTimeout || idle > idleTimeout) {
			this.close(age > sessionTimeout ? 'overtime' : 'idle');
		} else {
			this.#warn(Math.min(idleTimeout - idle, sessionTimeout - age), idleTimeout - idle < sessionTimeout - age);
		}
	}

	#endWorks(reason: EndReason): void {
		for (const work of [...this.#works]) {
			work.end(reason);
		}
	}

	/** Says something to the visitor where there is a screen for it. */
	#say(words: Saying | undefined): void {
		for (const work of this.#works) {
			work.notice?.(words);
		}
	}

	/** Tells every visit of this connection something that stays. */
	announce(words: Saying): void {
		this.#announcement = words;
		this.#say(words);
	}

	/** Ends the connection in good order: the visits have their last words, and the client closes. */
	close(reason: EndReason): void {
		this.#closingSince ??= Date.now();
		if (this.isIdle) {
			this.#client?.end() ?? this.socket.end();
		}
		this.#endWorks(reason);
	}

	/** Ends the connection at once, because of a limit. */
	cut(limit: string): void {
		if (!this.socket.destroyed) {
			this.door.metrics.refused.inc({limit});
			this.door.log.refused(limit, this.address);
			this.socket.destroy();
		}
	}

	#warn(left: number, isIdle: boolean): void {
		const {idleTimeout, sessionTimeout} = this.door.config;
		const whole = isIdle ? idleTimeout : sessionTimeout;
		const isNear = left < Math.min(warningTime, whole / 2);
		this.#say(this.#announcement ?? (isNear ? (isIdle ? warnings.idle : warnings.overtime) : undefined));
	}

	/** No name, key or password is asked for (RFC 4252 section 5.2): then the client offers none. */
	#authenticate(context: AuthContext): void {
		this.#attempts += 1;
		if (context.method === 'none') {
			this.switches = switchesOf(context.username);
			context.accept();
		} else if (this.#attempts < mostAttempts) {
			context.reject(['none']);
		} else {
			this.cut('attempts');
		}
	}

	#openChannel(accept: () => Session | undefined, reject: () => void): void {
		if (this.#channels > this.door.config.channels || this.#closingSince !== undefined) {
			this.#refusals += 1;
			reject();
			if (this.#refusals > mostRefusals) {
				this.cut('channels');
			}
			return;
		}
		const session = accept();
		if (session && packetSizeOf(session) < smallestPacket) {
			this.cut('packet-size');
		} else if (session) {
			this.#channels += 1;
			session.on('close', () => {
				this.#channels -= 1;
			});
			answerRequests(session, this);
		}
	}
}

/** What a client wants at most in one packet (RFC 4254 section 5.1). ssh2 has no other way to ask. */
function packetSizeOf(session: Session): number {
	const {_chanInfo: info} = session as unknown as {_chanInfo: {outgoing: {packetSize: number}}};
	return info.outgoing.packetSize;
}
