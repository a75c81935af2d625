import type {Window} from './window.js';

const beginUpdate = '\x1B[?2026h';
const endUpdate = '\x1B[?2026l';

/**
 * Keeps a terminal's screen equal to the newest frame. It writes only the lines that changed, each by its absolute
 * place, in one write a frame between the marks of a synchronized update; nothing when nothing changed.
 */
export class Screen {
	readonly #write: (data: string) => void;
	#frame = '';
	/** The lines on the screen; undefined when what stands there is unknown. */
	#shown: readonly string[] | undefined;

	/** @param write sends data to the terminal */
	constructor(write: (data: string) => void) {
		this.#write = write;
	}

	/** Shows a frame (lines parted by line feeds, each with its own colours); lines below the window are left out. */
	draw(frame: string, {rows}: Window): void {
		const lines = frame.split('\n').slice(0, rows);
		const shown = this.#shown;
		const changed = lines.flatMap((line, index) => (line === shown?.[index] ? [] : [`\x1B[${index + 1};1H\x1B[K${line}`]));
		const isShorter = shown === undefined || shown.length > lines.length;
		if (isShorter && lines.length < rows) {
			changed.push(`\x1B[${lines.length + 1};1H\x1B[J`);
		}
		this.#frame = frame;
		this.#shown = lines;
		if (changed.length > 0) {
			this.#write(`${beginUpdate}${changed.join('')}${endUpdate}`);
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
