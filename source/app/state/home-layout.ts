import type {Layout} from './layout.js';

/** How the menu of sections stands on the first screen. */
export interface MenuGrid {
	readonly columns: number;
	readonly rows: number;
	/** Cells of a column. */
	readonly width: number;
}

/** How many entries a menu has, and the cells of the widest: pointer, number, label, count. */
export interface MenuSize {
	readonly length: number;
	readonly width: number;
}

/** From here on the menu has a column of its own beside the timeline. */
const besideFrom = {columns: 72, rows: 22};

/** Whether the timeline stands beside the menu. */
export function hasTimelineBeside({columns, rows}: Layout, sections: number): boolean {
	return columns >= besideFrom.columns && rows >= besideFrom.rows && sections <= rows - 12;
}

/** The grid of the menu: one column where it has the height, else as many as the width takes. */
export function menuGrid(layout: Layout, {length: sections, width}: MenuSize): MenuGrid {
	if (hasTimelineBeside(layout, sections)) {
		return {columns: 1, rows: sections, width: width + 1};
	}
	const most = Math.max(1, Math.floor(layout.columns / width));
	const columns = Math.min(most, sections);
	const rows = Math.ceil(sections / columns);
	return {
		columns: Math.ceil(sections / rows),
		rows,
		width: columns === 1 ? layout.columns - 1 : Math.min(width + 5, Math.floor(layout.columns / columns)),
	};
}
