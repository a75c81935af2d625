import type {Window} from '../../terminal/window.js';

/** How a window is parted into the rows of the header, the body and the footer. */
export interface Layout extends Window {
	readonly header: number;
	readonly body: number;
	readonly footer: number;
	/** Too small for anything but one line that says so. */
	readonly isTiny: boolean;
}

/** A list and, where there is room, a preview of its selected item. */
export interface ListLayout {
	readonly width: number;
	/** Rows for the title or the query. */
	readonly title: number;
	/** Rows for the items. */
	readonly height: number;
	readonly preview?: {readonly side: 'below' | 'beside'; readonly width: number; readonly height: number} | undefined;
}

/** The smallest window that the app is drawn in. */
export const smallest: Window = {columns: 20, rows: 5};
/** The longest comfortable line of running text. */
export const longestLine = 90;

const tallFrom = 18;
/** A preview stands beside a list of this width, which shows the titles of papers whole. */
const [besideFrom, listBeside] = [176, 113];
const gap = 3;

/** Parts a window (cells) into its rows; a low one has no rules. */
export function layoutOf({columns, rows}: Window): Layout {
	const edge = rows >= tallFrom ? 2 : 1;
	return {
		columns,
		rows,
		header: edge,
		body: rows - 2 * edge,
		footer: edge,
		isTiny: columns < smallest.columns || rows < smallest.rows,
	};
}

/** The layout of a list of `count` items. */
export function listLayout({columns, body}: Layout, count: number): ListLayout {
	// Where nothing was found, what to mend in the query has the room.
	const title = body >= 14 || (count === 0 && body > 2) ? 2 : 1;
	const height = Math.max(1, body - title);
	if (columns >= besideFrom) {
		const width = Math.max(listBeside, columns - gap - longestLine - 4);
		return {width, title, height, preview: {side: 'beside', width: columns - gap - width, height: body}};
	}
	const least = Math.max(5, Math.floor(body / 4));
	if (columns < 80 || height - least < 8) {
		return {width: columns, title, height};
	}
	const listHeight = Math.max(Math.min(count, height - least), 1);
	return {width: columns, title, height: listHeight, preview: {side: 'below', width: columns, height: height - listHeight}};
}

/** The width and height of a text that has the body to itself: its lines are readable, with room for a margin and a scrollbar. */
export function textLayout({columns, body}: Layout): {readonly width: number; readonly height: number} {
	return {width: Math.max(1, Math.min(longestLine, columns - 4)), height: Math.max(1, body)};
}

/** The width of the lines in the preview of a list. */
export function previewTextWidth(width: number): number {
	return Math.max(1, Math.min(longestLine, width - 4));
}

/** The cells inside the dialog of the help; undefined in a window that is too small for one: it has the body to itself there. */
export function helpLayout({columns, rows, footer}: Layout): {readonly width: number; readonly height: number} | undefined {
	return columns < 60 || rows < 16 ? undefined : {width: Math.min(100, columns - 6), height: rows - footer - 2};
}
