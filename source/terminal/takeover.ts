import {followBackground, unfollowBackground} from './background.js';

import {unfollowMouse} from './mouse.js';

/** Alternate screen, cursor home and hidden, no wrapping at the right edge, pastes marked, the background followed. */
export const enterScreen = `\x1B[?1049h\x1B[H\x1B[2J\x1B[?25l\x1B[?7l\x1B[?2004h${followBackground}`;
export const leaveScreen = `\x1B[0m${unfollowMouse}${unfollowBackground}\x1B[?2004l\x1B[?7h\x1B[?25h\x1B[?1049l`;

/** The part of a process that has a terminal. */
export type TerminalStreams = Pick<NodeJS.Process, 'stdin' | 'stdout'>;

/** Holds a terminal for a full-screen program and gives it back as it was. Each call may come at any time, twice too. */
export class Takeover {
	readonly #streams: TerminalStreams;
	readonly #more: string;
	#isHeld = false;

	/** @param more what else to ask of the terminal, such as to tell of the mouse */
	constructor(streams: TerminalStreams, more = '') {
		this.#streams = streams;
		this.#more = more;
	}

	get isHeld(): boolean {
		return this.#isHeld;
	}

	take(): void {
		if (!this.#isHeld) {
			this.#isHeld = true;
			this.#setRawMode(true);
			this.#streams.stdout.write(enterScreen + this.#more);
		}
	}

	giveBack(): void {
		if (this.#isHeld) {
			this.#isHeld = false;
			this.#streams.stdout.write(leaveScreen);
			this.#setRawMode(false);
		}
	}

	#setRawMode(isRaw: boolean): void {
		try {
			this.#streams.stdin.setRawMode(isRaw);
		} catch {
			// The terminal is gone (EIO): there is nothing left to set.
		}
	}
}
