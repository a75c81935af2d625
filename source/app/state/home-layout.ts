import type {Layout} from './layout.js';

/** Grid of the section menu on the home screen. */
export interface MenuGrid {
	readonly columns: number;
	readonly rows: number;
	/** Cells of a column. */
	readonly width: number;
}

/** Number of items of a menu, and the width of the widest in cells: pointer, number, label, count. */
export interface MenuSize {
	readonly length: number;
	readonly width: number;
}

/** Minimum window size for the timeline beside a single-column menu. */
const minWindowBeside = {columns: 72, rows: 22};

/** Whether the timeline is laid out beside the menu. */
export function hasTimelineBeside({columns, rows}: Layout, sections: number): boolean {
	return columns >= minWindowBeside.columns && rows >= minWindowBeside.rows && sections <= rows - 12;
}

/** Returns the grid of the menu: one column when the timeline is beside it, else as many as fit into the width. */
export function menuGrid(layout: Layout, {length: sections, width}: MenuSize): MenuGrid {
	if (hasTimelineBeside(layout, sections)) {
		return {columns: 1, rows: sections, width: width + 1};
	}
	const maxColumns = Math.max(1, Math.floor(layout.columns / width));
	const columns = Math.min(maxColumns, sections);
	const rows = Math.ceil(sections / columns);
	return {
		columns: Math.ceil(sections / rows),
		rows,
		width: columns === 1 ? layout.columns - 1 : Math.min(width + 5, Math.floor(layout.columns / columns)),
	};
}
