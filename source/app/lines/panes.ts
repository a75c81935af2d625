import type {Span} from '../../resume/block.js';
import {textWidth} from '../../resume/width.js';
import type {Entry} from '../entry.js';
import {fitEntry, spread} from '../fit.js';
import {settleList} from '../position.js';
import type {RowState, Theme} from '../theme.js';
import type {DetailView, ListView, MenuView} from '../view.js';
import type {ScreenLine} from './line.js';

/** The rows of the menu that fit in `height`, and which of them is selected. */
export function menuWindow({section, sections}: MenuView, height: number) {
	// The keys 1 to 9 go to the first nine.
	const items = sections.map(({id, label}, index) => ({value: id, label: `${index < 9 ? index + 1 : ' '} ${label}`}));
	const selected = items.findIndex(item => item.value === section);
	const {top} = settleList({selected, top: 0}, items.length, height);
	return {items: items.slice(top, top + height), selected: selected - top, top};
}

/** The title of a pane with where the reader is in it, in `height` lines. */
export function titleLines(title: string, note: string | undefined, place: string, width: number, height: number): ScreenLine[] {
	const start: Span[] = [{text: title, meaning: 'strong'}, ...(note ? [{text: `  ${note}`, meaning: 'quiet'} as const] : [])];
	const line = {spans: spread(start, place ? [{text: place, meaning: 'quiet'}] : [], width)};
	return height > 1 ? [line, {spans: []}] : [line];
}

/** The title of a list: with the box when it answers a query, how many were found, and what to mend. */
export function listTitleLines(list: ListView, width: number, height: number): ScreenLine[] {
	const {title, entries, selected, query, isTyping, hint, none} = list;
	const place = entries.length > 0 ? `${selected + 1}/${entries.length}` : '';
	if (query === undefined) {
		return titleLines(title, entries[selected]?.group, place, width, height);
	}
	const found = place || (query.trim() === '' ? '' : none);
	const box: Span[] = [
		{text: `${title} / `, meaning: 'strong'},
		{text: query, meaning: 'accent'},
		...(isTyping ? [{text: ' ', meaning: 'cursor'} as const] : []),
	];
	const line = {spans: spread(box, found ? [{text: found, meaning: 'quiet'}] : [], width)};
	return height > 1 ? [line, {spans: spread([{text: hint ?? '', meaning: 'quiet'}], [], width)}] : [line];
}

/** The title of a text. */
export function detailTitleLines({title, place, isMarked}: DetailView, width: number, height: number, theme: Theme): ScreenLine[] {
	const mark = isMarked ? theme.caret({isSelected: true, isFocused: true}) : '';
	return titleLines(mark + title, undefined, place, width, height);
}

/** A row of a list. */
export function entryLine(entry: Entry, leadWidth: number, width: number, state: RowState, theme: Theme): ScreenLine {
	const caret = theme.caret(state);
	return {spans: [{text: caret}, ...fitEntry(entry, leadWidth, width - textWidth(caret))], look: theme.row(state)};
}

/** The lines of a text that fit in `height`; the chosen stop has a mark in the margin. */
export function textLines({lines, stops, stop, scroll}: DetailView, height: number, theme: Theme): ScreenLine[] {
	const chosen = stops[stop]?.line;
	return lines.slice(scroll, scroll + height).map(({spans}, index) => {
		const state = {isSelected: scroll + index === chosen, isFocused: true};
		return {spans: [{text: theme.caret(state), meaning: 'accent'}, ...spans]};
	});
}

/** Which rows of a scrollbar are its thumb; empty when all of `count` lines are on the screen. */
export function thumbRows(count: number, top: number, height: number): boolean[] {
	if (count <= height) {
		return [];
	}
	const size = Math.max(1, Math.round((height * height) / count));
	const start = Math.round((top / (count - height)) * (height - size));
	return Array.from({length: height}, (_, row) => row >= start && row < start + size);
}
