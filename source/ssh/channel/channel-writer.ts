import type {Socket} from 'node:net';
import type {ServerChannel} from 'ssh2';
import {StallTimer} from '../../server/limits/stall-timer.js';

/**
 * Writes the output of a channel and tracks backpressure, which ssh2 does not: output is buffered in the channel while the
 * client's window is full (RFC 4254 section 5.2), and in the socket while the network is congested.
 */
export class ChannelWriter {
	readonly #channel: ServerChannel;
	readonly #socket: Socket;
	readonly #onDrain: () => void;
	readonly #stall = new StallTimer();
	/** Whether all output was flushed and the exit status sent. */
	isFinished = false;
	/** Number of bytes written so far. */
	bytes = 0;

	/** @param onDrain called when the output may have drained */
	constructor(channel: ServerChannel, socket: Socket, onDrain: () => void = () => {}) {
		this.#channel = channel;
		this.#socket = socket;
		this.#onDrain = onDrain;
		socket.on('drain', onDrain);
	}

	/** Number of buffered bytes. */
	get buffered(): number {
		return this.#channel.writableLength + this.#socket.writableLength;
	}

	/** Whether so much output is buffered that nothing more should be written. */
	get isFull(): boolean {
		return this.#stall.update(this.buffered);
	}

	/** How long, in ms, the client has been stalled. */
	get stalledFor(): number {
		return this.#stall.elapsed(this.buffered);
	}

	readonly write = (data: string | Uint8Array): void => {
		if (this.#channel.writable) {
			this.bytes += Buffer.byteLength(data);
			this.#channel.write(data, this.#onDrain);
		}
	};

	/** Writes to stderr (RFC 4254 section 5.2, extended data), then calls back. */
	writeError(text: string, callback: () => void): void {
		if (text === '' || !this.#channel.writable) {
			callback();
		} else {
			this.bytes += Buffer.byteLength(text);
			this.#channel.stderr.write(text, callback);
		}
	}

	/** Sends the exit status (RFC 4254 section 6.10) after all output, and closes the channel. */
	finish(exitCode: number): void {
		if (this.#channel.writable) {
			this.#channel.write('', () => {
				this.isFinished = true;
				this.#channel.exit(exitCode);
				this.#channel.end();
			});
		}
	}

	/** Removes the listener from the socket, which outlives the channel. */
	release(): void {
		this.#socket.off('drain', this.#onDrain);
	}
}
