import type {Window} from '../../terminal/window.js';

/** Window size, and its rows divided into header, body and footer. */
export interface Layout extends Window {
	readonly header: number;
	readonly body: number;
	readonly footer: number;
	/** Whether the window is below the minimum size: it then shows one line that says so. */
	readonly isTiny: boolean;
}

/** Layout of a list and, when it fits, a preview of its selected item. */
export interface ListLayout {
	readonly width: number;
	/** Rows for the title or the query. */
	readonly title: number;
	/** Rows for the items. */
	readonly height: number;
	readonly preview?: {readonly side: 'below' | 'beside'; readonly width: number; readonly height: number} | undefined;
}

/** Minimum window size of the app. */
export const minWindow: Window = {columns: 20, rows: 5};
/** Maximum line length of running text, in cells. */
export const maxLineLength = 90;

const minTallRows = 18;
/** Minimum columns for a preview beside the list, and the list's minimum width then, which fits whole paper titles. */
const [minColumnsBeside, minListBeside] = [176, 113];
const gap = 3;

/** Divides a window (cells) into header, body and footer; in a low one, header and footer have no rules. */
export function layoutOf({columns, rows}: Window): Layout {
	const edge = rows >= minTallRows ? 2 : 1;
	return {
		columns,
		rows,
		header: edge,
		body: rows - 2 * edge,
		footer: edge,
		isTiny: columns < minWindow.columns || rows < minWindow.rows,
	};
}

/** Returns the layout of a list of `count` rows. */
export function listLayout({columns, body}: Layout, count: number): ListLayout {
	// An empty result leaves room for a second row, with a hint how to correct the query.
	const title = body >= 14 || (count === 0 && body > 2) ? 2 : 1;
	const height = Math.max(1, body - title);
	if (columns >= minColumnsBeside) {
		const width = Math.max(minListBeside, columns - gap - maxLineLength - 4);
		return {width, title, height, preview: {side: 'beside', width: columns - gap - width, height: body}};
	}
	const minPreviewHeight = Math.max(5, Math.floor(body / 4));
	if (columns < 80 || height - minPreviewHeight < 8) {
		return {width: columns, title, height};
	}
	const listHeight = Math.max(Math.min(count, height - minPreviewHeight), 1);
	return {width: columns, title, height: listHeight, preview: {side: 'below', width: columns, height: height - listHeight}};
}

/** Returns the width and height of a text that fills the body: lines of readable length, with room for a margin and a scrollbar. */
export function textLayout({columns, body}: Layout): {readonly width: number; readonly height: number} {
	return {width: Math.max(1, Math.min(maxLineLength, columns - 4)), height: Math.max(1, body)};
}

/** Returns the line width of a text in a preview pane of `width` cells. */
export function previewTextWidth(width: number): number {
	return Math.max(1, Math.min(maxLineLength, width - 4));
}

/** Returns the inner size of the help dialog; undefined in a window too small for one, where the help is a full screen. */
export function helpLayout({columns, rows, footer}: Layout): {readonly width: number; readonly height: number} | undefined {
	return columns < 60 || rows < 16 ? undefined : {width: Math.min(100, columns - 6), height: rows - footer - 2};
}
