import {Writable} from 'node:stream';
import type {Session} from './session.js';

/** The stdout stream given to Ink in debug mode, in which each write is a complete frame; passes frames to the session. */
export class FrameStream extends Writable {
	readonly isTTY = true;
	readonly #session: Session;

	constructor(session: Session) {
		super({decodeStrings: false});
		this.#session = session;
	}

	get columns(): number {
		return this.#session.window().columns;
	}

	get rows(): number {
		return this.#session.window().rows;
	}

	override _write(frame: string, _encoding: BufferEncoding, done: () => void): void {
		// Ink's usePaste enables and disables bracketed paste (mode 2004), which the session has already enabled.
		if (!frame.startsWith('\x1B[?2004')) {
			this.#session.draw(frame);
		}
		done();
	}
}
