import type {Entry} from './entry.js';
import {leadWidthOf} from './fit.js';
import type {ScreenLine} from './lines/line.js';
import {entryLine} from './lines/panes.js';
import type {RowState, Theme} from './theme.js';

/** The rows of one reader's lists, kept as long as their entries are: a key changes two of them, and only those are made. */
export class RowCache {
	#theme: Theme | undefined;
	#rows = new WeakMap<Entry, Map<string, ScreenLine>>();
	readonly #leads = new WeakMap<readonly Entry[], number>();

	/** The line for an entry. */
	row(entry: Entry, leadWidth: number, width: number, state: RowState, theme: Theme): ScreenLine {
		if (theme !== this.#theme) {
			this.#theme = theme;
			this.#rows = new WeakMap();
		}
		const lines = this.#rows.get(entry) ?? new Map<string, ScreenLine>();
		this.#rows.set(entry, lines);
		const key = `${leadWidth} ${width} ${state.isSelected} ${state.isFocused}`;
		const line = lines.get(key) ?? entryLine(entry, leadWidth, width, state, theme);
		lines.set(key, line);
		return line;
	}

	/** The width of the column for the leads of a list that has `width` cells. */
	leadWidth(entries: readonly Entry[], width: number): number {
		const widest = this.#leads.get(entries) ?? leadWidthOf(entries.map(entry => entry.row));
		this.#leads.set(entries, widest);
		return widest > width / 3 ? 0 : widest;
	}
}
