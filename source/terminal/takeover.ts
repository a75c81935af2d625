import {disableSchemeUpdates, enableSchemeUpdates} from './background.js';

import {disableMouse} from './mouse.js';

/** Enters the alternate screen: cursor home and hidden, auto-wrap off, bracketed paste on, colour-scheme notifications on. */
export const enterScreen = `\x1B[?1049h\x1B[H\x1B[2J\x1B[?25l\x1B[?7l\x1B[?2004h${enableSchemeUpdates}`;
export const leaveScreen = `\x1B[0m${disableMouse}${disableSchemeUpdates}\x1B[?2004l\x1B[?7h\x1B[?25h\x1B[?1049l`;

/** The standard streams of a process at a terminal. */
export type TerminalStreams = Pick<NodeJS.Process, 'stdin' | 'stdout'>;

/** Sets up a terminal for a full-screen program and restores it. Both methods are idempotent and can be called at any time. */
export class Takeover {
	readonly #streams: TerminalStreams;
	readonly #more: string;
	#isHeld = false;

	/** @param more further sequences to write after entering the screen, such as those that enable mouse reporting */
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
			// The terminal was closed (EIO): there is no mode left to set.
		}
	}
}
