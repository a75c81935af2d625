import type {Window} from '../terminal/window.js';

/**
 * How the window is parted. Narrow: one pane at a time. Wide: the menu and one pane. Split: the menu, the list and the
 * detail of what is selected, side by side. Tiny: too small for anything but one line that says so.
 */
export interface Layout {
	readonly kind: 'tiny' | 'narrow' | 'wide' | 'split';
	readonly columns: number;
	readonly rows: number;
	/** Rows of the header, the panes and the footer. */
	readonly header: number;
	readonly body: number;
	readonly footer: number;
	/** Rows at the top of a pane that hold its title. */
	readonly title: number;
	/** Columns of each pane; 0 where it is not there. */
	readonly menuWidth: number;
	readonly listWidth: number;
	readonly detailWidth: number;
}

/** Between two panes: a space, a rule, a space. */
export const gap = 3;
/** The smallest window that the app is drawn in. */
export const smallest: Window = {columns: 20, rows: 5};

const menuWidth = 16;
const wideFrom = 80;
const splitFrom = 110;
const tallFrom = 18;

/** The layout for a window. */
export function layoutOf({columns, rows}: Window): Layout {
	const isTall = rows >= tallFrom;
	const header = isTall ? 2 : 1;
	const footer = isTall ? 2 : 1;
	const common = {columns, rows, header, footer, body: rows - header - footer, title: isTall ? 2 : 1};
	if (columns < smallest.columns || rows < smallest.rows) {
		return {...common, kind: 'tiny', menuWidth: 0, listWidth: 0, detailWidth: 0};
	}
	if (columns < wideFrom) {
		return {...common, kind: 'narrow', menuWidth: columns, listWidth: columns, detailWidth: columns};
	}
	const rest = columns - menuWidth - gap;
	if (columns < splitFrom) {
		return {...common, kind: 'wide', menuWidth, listWidth: rest, detailWidth: rest};
	}
	const listWidth = Math.floor((rest - gap) * 0.45);
	return {...common, kind: 'split', menuWidth, listWidth, detailWidth: rest - gap - listWidth};
}

/** Rows for the items of a list or the lines of a detail. */
export function paneHeight({body, title}: Layout): number {
	return Math.max(1, body - title);
}

/** Columns for the lines of a detail: beside them is room for the mark of the chosen stop and for a scrollbar. */
export function lineWidth({detailWidth}: Layout): number {
	return Math.max(1, detailWidth - 4);
}
