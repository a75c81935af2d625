import {takeWidth} from '../resume/width.js';
import {fit} from './fit.js';
import {type Layout, smallest} from './layout.js';
import {footerLines, headerLines} from './lines/frame.js';
import type {ScreenLine} from './lines/line.js';
import {detailTitleLines, listTitleLines, menuWindow, textLines, thumbRows} from './lines/panes.js';
import type {Model} from './model.js';
import {RowCache} from './row-cache.js';
import type {Theme} from './theme.js';
import {current} from './trail.js';
import {type DetailView, type ListView, type MenuView, type View, viewOf} from './view.js';

/** All that stands on the screen, in lines fitted to the window. The React tree draws it, and so does the first paint. */
export interface Sheet {
	readonly columns: number;
	readonly rows: number;
	readonly header: readonly ScreenLine[];
	readonly panes: readonly Pane[];
	/** Rows of the panes. */
	readonly body: number;
	readonly footer: readonly ScreenLine[];
}

/** One of the parts that stand side by side. */
export type Pane = MenuPane | LinesPane;

export interface MenuPane {
	readonly kind: 'menu';
	readonly width: number;
	readonly items: ReadonlyArray<{readonly value: string; readonly label: string}>;
	readonly selected: number;
	readonly isFocused: boolean;
}

/** A list or a text: a title, and lines with a scrollbar (empty when all of them are there) in the last column. */
export interface LinesPane {
	readonly kind: 'list' | 'text';
	readonly width: number;
	readonly title: readonly ScreenLine[];
	readonly lines: readonly ScreenLine[];
	readonly thumb: readonly boolean[];
}

/** The sheet that a model shows in a theme. A row that is there again, in the same width and state, is the same object. */
export function sheetOf(model: Model, theme: Theme, cache: RowCache = new RowCache()): Sheet {
	const state = model.state();
	const view = viewOf(state, model.content);
	const {columns, rows, header, body, footer, kind} = view.layout;
	if (kind === 'tiny') {
		return {
			columns,
			rows,
			header: [
				{
					spans: [
						{
							text: takeWidth(model.content.language.say('Needs {size}', {size: `${smallest.columns}x${smallest.rows}`}), columns),
						},
					],
				},
			],
			panes: [],
			body: 0,
			footer: [],
		};
	}
	return {
		columns,
		rows,
		header: headerLines(model.content.resume, columns, header, theme),
		panes: panesOf(view, theme, cache),
		body,
		footer: footerLines(current(state.trail), columns, footer, theme, model.content.language, state.notice?.text),
	};
}

function panesOf({layout, menu, list, detail}: View, theme: Theme, cache: RowCache): Pane[] {
	return [menu && menuPane(menu, layout), list && listPane(list, layout, theme, cache), detail && textPane(detail, layout, theme)].filter(
		pane => pane !== undefined,
	);
}

function menuPane(menu: MenuView, {menuWidth, body}: Layout): MenuPane {
	const {items, selected} = menuWindow(menu, body);
	return {kind: 'menu', width: menuWidth, items, selected, isFocused: menu.isFocused};
}

function listPane(list: ListView, {listWidth, body, title}: Layout, theme: Theme, cache: RowCache): LinesPane {
	const width = listWidth - 2;
	const height = body - title;
	const {entries, top, selected, isFocused} = list;
	const leadWidth = cache.leadWidth(entries, width);
	const lines = entries
		.slice(top, top + height)
		.map((entry, index) => cache.row(entry, leadWidth, width, {isSelected: top + index === selected, isFocused}, theme));
	// Where the title has no second row for it, the hint has the room of the rows that are not there.
	const shown =
		title < 2 && entries.length === 0 && list.hint ? [{spans: fit([{text: `  ${list.hint}`, meaning: 'quiet' as const}], width)}] : lines;
	return {
		kind: 'list',
		width: listWidth,
		title: listTitleLines(list, listWidth, title),
		lines: shown,
		thumb: thumbRows(entries.length, top, height),
	};
}

function textPane(detail: DetailView, {detailWidth, body}: Layout, theme: Theme): LinesPane {
	const height = body - detail.titleHeight;
	return {
		kind: 'text',
		width: detailWidth,
		title: detailTitleLines(detail, detailWidth, detail.titleHeight, theme),
		lines: textLines(detail, height, theme),
		thumb: thumbRows(detail.lines.length, detail.scroll, height),
	};
}
