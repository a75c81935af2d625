import {gap, type Layout} from './layout.js';
import {menuWindow} from './lines/panes.js';
import type {Point, Pointed} from './route.js';
import type {DetailView, ListView, MenuView, View} from './view.js';

/** What a view shows at a point; undefined where there is nothing to choose. */
export function pointedAt({layout, menu, list, detail}: View, {column, row}: Point): Pointed | undefined {
	const inBody = row - layout.header;
	if (inBody < 0 || inBody >= layout.body) {
		return undefined;
	}
	const panes = [
		{width: layout.menuWidth, find: menu && ((at: number) => inMenu(menu, layout, at))},
		{width: layout.listWidth, find: list && ((at: number) => inList(list, layout, at))},
		{width: layout.detailWidth, find: detail && ((at: number) => inText(detail, at))},
	].filter(pane => pane.find);
	let left = 0;
	for (const {width, find} of panes) {
		if (column >= left && column < left + width) {
			return find?.(inBody);
		}
		left += width + gap;
	}
	return undefined;
}

function inMenu(menu: MenuView, layout: Layout, row: number): Pointed | undefined {
	const {items, top} = menuWindow(menu, layout.body);
	return row < items.length ? {kind: 'section', index: top + row} : undefined;
}

function inList({entries, top}: ListView, {title}: Layout, row: number): Pointed | undefined {
	const index = top + row - title;
	return row >= title && index < entries.length ? {kind: 'entry', index} : undefined;
}

function inText({stops, scroll, titleHeight}: DetailView, row: number): Pointed | undefined {
	const line = scroll + row - titleHeight;
	const index = row >= titleHeight ? stops.findIndex(stop => stop.line === line) : -1;
	return index === -1 ? undefined : {kind: 'stop', index};
}
