import type {WebSocket} from 'ws';
import {StallTimer} from '../../server/limits/stall-timer.js';
import type {OutputWriter} from '../../server/remote-session.js';

/**
 * Writes the output of a visit to a WebSocket and tracks backpressure: output counts as buffered until the browser acknowledges
 * that it was drawn.
 */
export class SocketWriter implements OutputWriter {
	readonly #socket: WebSocket;
	readonly #stall = new StallTimer();
	#drawn = 0;
	/** Number of bytes written so far. */
	bytes = 0;

	constructor(socket: WebSocket) {
		this.#socket = socket;
	}

	/** Number of unacknowledged bytes. */
	get buffered(): number {
		return this.bytes - this.#drawn;
	}

	/** Whether so much output is buffered that nothing more should be written. */
	get isFull(): boolean {
		return this.#stall.update(this.buffered);
	}

	/** How long, in ms, the browser has been stalled. */
	get stalledFor(): number {
		return this.#stall.elapsed(this.buffered);
	}

	/**
	 * Handles an acknowledgement of the browser.
	 *
	 * @param drawn total number of bytes drawn, clamped to the number written
	 */
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
