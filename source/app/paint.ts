import {textWidth} from '../resume/width.js';
import {layoutOf} from './layout.js';
import {footerLines, headerLines} from './lines/frame.js';
import type {ScreenLine} from './lines/line.js';
import {detailTitleLines, entryLine, listTitleLines, listWindow, menuWindow, textLines, thumbRows} from './lines/panes.js';
import type {Model} from './model.js';
import {styled} from './styled.js';
import type {Theme} from './theme.js';
import {current} from './trail.js';
import {tooSmall, type View, viewOf} from './view.js';

/** The lines of one pane, with what stands at the right of each. */
interface Pane {
	readonly width: number;
	readonly lines: readonly ScreenLine[];
	readonly right: readonly string[];
}

/**
 * The frame that a model shows, as the React tree will draw it, made from the same lines without React and Ink: the
 * first paint, before they are loaded.
 */
export function frameOf(model: Model, theme: Theme): string {
	const state = model.state();
	const view = viewOf(state, model.content);
	const {columns, header, body, footer, kind} = view.layout;
	if (kind === 'tiny') {
		return tooSmall.slice(0, columns);
	}
	const panes = panesOf(view, theme);
	const rule = styled(` ${theme.rule.down} `, theme.rule.look);
	const rows = Array.from({length: body}, (_, row) => panes.map(pane => paneRow(pane, row, theme)).join(rule));
	return [
		...headerLines(model.content.resume, columns, header, theme).map(line => lineText(line, theme)),
		...rows,
		...footerLines(current(state.trail), columns, footer, theme).map(line => lineText(line, theme)),
	].join('\n');
}

/** The first lines of that frame: the name is there before a section has been set. */
export function headerOf(model: Model, theme: Theme): string {
	const {columns, header, kind} = layoutOf(model.state().window);
	const lines = kind === 'tiny' ? [] : headerLines(model.content.resume, columns, header, theme);
	return lines.map(line => lineText(line, theme)).join('\n');
}

function panesOf({layout, menu, list, detail}: View, theme: Theme): Pane[] {
	const {body, title} = layout;
	const panes: Pane[] = [];
	if (menu) {
		const {items, selected} = menuWindow(menu, body);
		const lines = items.map(({label}, index): ScreenLine => {
			const state = {isSelected: index === selected, isFocused: menu.isFocused};
			return {spans: [{text: theme.caret(state) + label}], look: theme.row(state)};
		});
		panes.push({width: layout.menuWidth, lines, right: []});
	}
	if (list) {
		const width = layout.listWidth - 2;
		const {shown, leadWidth} = listWindow(list, width, body - title);
		const rows = shown.map((entry, index) =>
			entryLine(entry, leadWidth, width, {isSelected: list.top + index === list.selected, isFocused: list.isFocused}, theme),
		);
		panes.push(
			paneOf(
				layout.listWidth,
				listTitleLines(list, layout.listWidth, title),
				rows,
				thumbRows(list.entries.length, list.top, body - title),
				theme,
			),
		);
	}
	if (detail) {
		const height = body - detail.titleHeight;
		const titles = detailTitleLines(detail, layout.detailWidth, detail.titleHeight, theme);
		panes.push(
			paneOf(layout.detailWidth, titles, textLines(detail, height, theme), thumbRows(detail.lines.length, detail.scroll, height), theme),
		);
	}
	return panes;
}

function paneOf(
	width: number,
	titles: readonly ScreenLine[],
	lines: readonly ScreenLine[],
	thumb: readonly boolean[],
	{rule}: Theme,
): Pane {
	return {width, lines: [...titles, ...lines], right: [...titles.map(() => ''), ...thumb.map(isThumb => (isThumb ? rule.thumb : ''))]};
}

function paneRow({width, lines, right}: Pane, row: number, theme: Theme): string {
	const line = lines[row] ?? {spans: []};
	const wide = line.spans.reduce((sum, span) => sum + textWidth(span.text), 0);
	const edge = right[row] ?? '';
	const space = ' '.repeat(Math.max(0, width - wide - textWidth(edge)));
	return lineText(line, theme) + space + styled(edge, theme.rule.look);
}

function lineText({spans, look = {}}: ScreenLine, theme: Theme): string {
	const words = spans.map(({text, meaning, href}) =>
		styled(href === undefined ? text : theme.link(text, href), meaning ? theme.span(meaning) : {}),
	);
	return styled(words.join(''), look);
}
