import {lineUpdate} from './line-update.js';
import type {Window} from './window.js';

const beginUpdate = '\x1B[?2026h';
const endUpdate = '\x1B[?2026l';

/**
 * Renders frames to a terminal incrementally. It writes only changed lines, each from its first changed cell with absolute
 * cursor positioning, in one write per frame wrapped in a synchronized update (mode 2026); nothing when nothing changed.
 * Under backpressure frames are skipped; `catchUp` writes the newest one.
 */
export class FrameSink {
	readonly #write: (data: string) => void;
	readonly #isFull: () => boolean;
	#frame = '';
	#window: Window = {columns: 0, rows: 0};
	/** The lines on the screen; undefined when the screen's content is unknown. */
	#shown: readonly string[] | undefined;
	#isBehind = false;
	/** Number of frames skipped because of backpressure. */
	skipped = 0;

	/**
	 * @param write sends data to the terminal
	 * @param isFull whether the output buffer is full (backpressure)
	 */
	constructor(write: (data: string) => void, isFull: () => boolean = () => false) {
		this.#write = write;
		this.#isFull = isFull;
	}

	/**
	 * Draws a frame: lines separated by line feeds, each with its own SGR sequences; lines below the window are cut off.
	 * Returns false when it was skipped because of backpressure.
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

	/** Draws the newest frame if it was skipped; called when the output may have drained. */
	catchUp(): void {
		if (this.#isBehind) {
			this.draw(this.#frame, this.#window);
		}
	}

	/** Marks the screen's content as unknown, so that the next frame is written in full. */
	forget(): void {
		this.#shown = undefined;
	}

	/** Writes the newest frame again in full. */
	redraw(window: Window): void {
		this.forget();
		this.draw(this.#frame, window);
	}
}
