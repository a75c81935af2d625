import type {Socket} from 'node:net';
import type {ServerChannel} from 'ssh2';
import {Blocked} from './blocked.js';

/**
 * The output of one channel, with the back-pressure that ssh2 lacks: it knows what waits in the channel (the client's
 * window is full, RFC 4254 section 5.2) and in the socket (the network is).
 */
export class Outlet {
	readonly #channel: ServerChannel;
	readonly #socket: Socket;
	readonly #onRoom: () => void;
	readonly #blocked = new Blocked();
	/** Whether all was taken by the network, with the exit code behind it. */
	isDone = false;
	/** Bytes written so far. */
	bytes = 0;

	/** @param onRoom called when there may be room again */
	constructor(channel: ServerChannel, socket: Socket, onRoom: () => void = () => {}) {
		this.#channel = channel;
		this.#socket = socket;
		this.#onRoom = onRoom;
		socket.on('drain', onRoom);
	}

	/** Bytes that wait. */
	get backlog(): number {
		return this.#channel.writableLength + this.#socket.writableLength;
	}

	/** Whether so much waits that nothing more should be written. */
	get isFull(): boolean {
		return this.#blocked.note(this.backlog);
	}

	/** For how long, in ms, the visitor has not read. */
	get blockedFor(): number {
		return this.#blocked.for(this.backlog);
	}

	readonly write = (data: string | Uint8Array): void => {
		if (this.#channel.writable) {
			this.bytes += Buffer.byteLength(data);
			this.#channel.write(data, this.#onRoom);
		}
	};

	/** Writes lines beside the output (RFC 4254 section 5.2, extended data), then calls back. */
	writeError(text: string, done: () => void): void {
		if (text === '' || !this.#channel.writable) {
			done();
		} else {
			this.bytes += Buffer.byteLength(text);
			this.#channel.stderr.write(text, done);
		}
	}

	/** Sends the exit code (RFC 4254 section 6.10) and closes the channel, behind all that was written. */
	finish(exitCode: number): void {
		if (this.#channel.writable) {
			this.#channel.write('', () => {
				this.isDone = true;
				this.#channel.exit(exitCode);
				this.#channel.end();
			});
		}
	}

	release(): void {
		this.#socket.off('drain', this.#onRoom);
	}
}
