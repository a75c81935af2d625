import {lineUpdate} from './line-update.js';
import type {Window} from './window.js';

const beginUpdate = '\x1B[?2026h';
const endUpdate = '\x1B[?2026l';

/**
 * Keeps a terminal's screen equal to the newest frame. It writes only what changed, each line from its
 * first changed cell on and by its absolute address, in one write a frame between the marks of a synchronized update; nothing when nothing changed. While the
 * terminal does not take what was written, frames are skipped: `catchUp` writes the newest one.
 */
export class FrameSink {
	readonly #write: (data: string) => void;
	readonly #isFull: () => boolean;
	#frame = '';
	#window: Window = {columns: 0, rows: 0};
	/** The lines on the screen; undefined when what stands there is unknown. */
	#shown: readonly string[] | undefined;
	#isBehind = false;
	/** Frames that were left out because the terminal was read too slowly. */
	skipped = 0;

	/**
	 * @param write sends data to the terminal
	 * @param isFull whether so much waits to be sent that nothing more should be written
	 */
	constructor(write: (data: string) => void, isFull: () => boolean = () => false) {
		this.#write = write;
		this.#isFull = isFull;
	}

	/**
	 * Shows a frame (lines with line feeds between them, each with its own colours); lines below the window are left out.
	 * Returns whether it was written.
	 */
	draw(frame: string, window: Window): boolean {
		this.#frame = frame;
		this.#window = window;
		this.#isBehind = this.#isFull();
		if (this.#isBehind) {
			this.skipped += 1;
			return false;
		}
		const {rows} = window;
		const lines = frame.split('\n').slice(0, rows);
		const shown = this.#shown;
		const changed = lines.flatMap((line, index) => (line === shown?.[index] ? [] : [lineUpdate(index + 1, shown?.[index], line)]));
		const isShorter = shown === undefined || shown.length > lines.length;
		if (isShorter && lines.length < rows) {
			changed.push(`\x1B[${lines.length + 1};1H\x1B[J`);
		}
		this.#shown = lines;
		if (changed.length > 0) {
			this.#write(`${beginUpdate}${changed.join('')}${endUpdate}`);
		}
		return true;
	}

	/** There may be room again: writes the newest frame, if it was skipped. */
	catchUp(): void {
		if (this.#isBehind) {
			this.draw(this.#frame, this.#window);
		}
	}

	/** What stands on the screen is unknown from now on: the next frame is written whole. */
	forget(): void {
		this.#shown = undefined;
	}

	/** Writes the newest frame again, whole. */
	redraw(window: Window): void {
		this.forget();
		this.draw(this.#frame, window);
	}
}
