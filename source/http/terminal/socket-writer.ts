import type {WebSocket} from 'ws';
import {StallTimer} from '../../server/limits/stall-timer.js';
import type {OutputWriter} from '../../server/remote-session.js';

/**
 * Writes the output of a visit into a WebSocket, and knows how much of it waits: what the browser has not confirmed to have
 * drawn, wherever between here and its screen that is.
 */
export class SocketWriter implements OutputWriter {
	readonly #socket: WebSocket;
	readonly #stall = new StallTimer();
	#drawn = 0;
	/** Bytes written so far. */
	bytes = 0;

	constructor(socket: WebSocket) {
		this.#socket = socket;
	}

	/** Bytes that wait. */
	get buffered(): number {
		return this.bytes - this.#drawn;
	}

	/** Whether so much waits that nothing more should be written. */
	get isFull(): boolean {
		return this.#stall.update(this.buffered);
	}

	/** For how long, in ms, the browser has drawn nothing of much that waits. */
	get stalledFor(): number {
		return this.#stall.elapsed(this.buffered);
	}

	/** @param drawn the bytes that the browser has drawn so far; more than were written are not believed */
	confirm(drawn: number): void {
		this.#drawn = Math.max(this.#drawn, Math.min(drawn, this.bytes));
	}

	readonly write = (text: string): void => {
		if (this.#socket.readyState === this.#socket.OPEN) {
			const data = Buffer.from(text);
			this.bytes += data.length;
			this.#socket.send(data);
		}
	};
}
