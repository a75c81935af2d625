import type {Layout} from './layout.js';

/** How the menu of sections stands on the first screen. */
export interface MenuGrid {
	readonly columns: number;
	readonly rows: number;
	/** Cells of a column. */
	readonly width: number;
}

/** Cells of an entry of the menu (pointer, number, label, count), in one column and in several. */
const [entryWidth, gridWidth] = [20, 19];
/** From here on the menu has a column of its own beside the timeline. */
const besideFrom = {columns: 72, rows: 22};

/** Whether the timeline stands beside the menu. */
export function hasTimelineBeside({columns, rows}: Layout, sections: number): boolean {
	return columns >= besideFrom.columns && rows >= besideFrom.rows && sections <= rows - 12;
}

/** The grid of the menu: one column where it has the height, else as many as the width takes. */
export function menuGrid(layout: Layout, sections: number): MenuGrid {
	if (hasTimelineBeside(layout, sections)) {
		return {columns: 1, rows: sections, width: entryWidth};
	}
	const most = Math.max(1, Math.floor(layout.columns / gridWidth));
	const columns = Math.min(most, sections);
	const rows = Math.ceil(sections / columns);
	return {
		columns: Math.ceil(sections / rows),
		rows,
		width: columns === 1 ? layout.columns - 1 : Math.min(24, Math.floor(layout.columns / columns)),
	};
}
