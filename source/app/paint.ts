import {textWidth} from '../resume/width.js';
import {layoutOf} from './layout.js';
import {headerLines} from './lines/frame.js';
import type {ScreenLine} from './lines/line.js';
import type {Model} from './model.js';
import {type Pane, type Sheet, sheetOf} from './sheet.js';
import {styled} from './styled.js';
import type {Theme} from './theme.js';

/**
 * The frame that a model shows, as the React tree will draw it, made from the same sheet without React and Ink: the first
 * paint, before they are loaded.
 */
export function frameOf(model: Model, theme: Theme): string {
	return frameText(sheetOf(model, theme), theme);
}

/** A sheet as the text of a frame. */
export function frameText({header, panes, body, footer}: Sheet, theme: Theme): string {
	const rule = `${styled(` ${theme.rule.down}`, theme.rule.look)} `;
	const rows = Array.from({length: body}, (_, row) =>
		panes
			.map(pane => rowOf(pane, row, theme))
			.join(rule)
			.trimEnd(),
	);
	return [...header.map(line => lineText(line, theme)), ...rows, ...footer.map(line => lineText(line, theme))].join('\n');
}

/** The first lines of that frame: the name is there before a section has been set. */
export function headerOf(model: Model, theme: Theme): string {
	const {columns, header, kind} = layoutOf(model.state().window);
	const lines = kind === 'tiny' ? [] : headerLines(model.content.resume, columns, header, theme);
	return lines.map(line => lineText(line, theme)).join('\n');
}

/** A row of a pane, filled up to its width. */
function rowOf(pane: Pane, row: number, theme: Theme): string {
	const line = lineOf(pane, row, theme);
	const thumb = pane.kind !== 'menu' && pane.thumb[row - pane.title.length] ? theme.rule.thumb : '';
	const wide = line.spans.reduce((sum, span) => sum + textWidth(span.text), 0);
	const space = ' '.repeat(Math.max(0, pane.width - wide - textWidth(thumb)));
	return lineText(line, theme) + space + styled(thumb, theme.rule.look);
}

function lineOf(pane: Pane, row: number, theme: Theme): ScreenLine {
	if (pane.kind !== 'menu') {
		return pane.title[row] ?? pane.lines[row - pane.title.length] ?? {spans: []};
	}
	const item = pane.items[row];
	const state = {isSelected: row === pane.selected, isFocused: pane.isFocused};
	return item ? {spans: [{text: theme.caret(state) + item.label}], look: theme.row(state)} : {spans: []};
}

function lineText({spans, look = {}}: ScreenLine, theme: Theme): string {
	const words = spans.map(({text, meaning, href}) =>
		styled(href === undefined ? text : theme.link(text, href), meaning ? theme.span(meaning) : {}),
	);
	return styled(words.join(''), look);
}
