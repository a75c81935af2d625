import {Writable} from 'node:stream';
import type {Session} from './session.js';

/** The standard output that Ink writes to in its debug mode: each write is one whole frame. */
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
		// The session has asked for marked pastes already, which usePaste does too.
		if (!frame.startsWith('\x1B[?2004')) {
			this.#session.draw(frame);
		}
		done();
	}
}
