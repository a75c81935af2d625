import type {Span} from '../../resume/block.js';
import type {Mark} from '../../resume/search/index.js';
import type {ItemRow} from '../../resume/sections/section.js';
import {pad, textWidth, truncate} from '../../resume/width.js';
import type {Entry} from '../content/entries.js';

/** Truncates spans to at most `width` cells, with "…" at the cut. */
export function fit(spans: readonly Span[], width: number): Span[] {
	const fitted: Span[] = [];
	let left = width;
	for (const span of spans) {
		const cells = textWidth(span.text);
		if (cells > left) {
			return left > 0 ? [...fitted, {...span, text: truncate(span.text, left)}] : fitted;
		}
		fitted.push(span);
		left -= cells;
	}
	return fitted;
}

/** Lays out `start` at the left and `end` at the right of a line of `width` cells; `start` is truncated when both do not fit. */
export function spread(start: readonly Span[], end: readonly Span[], width: number): Span[] {
	const right = fit(end, width);
	const room = width - spansWidth(right);
	const left = fit(start, Math.max(0, room - (right.length > 0 ? 2 : 0)));
	return right.length === 0 ? left : [...left, {text: ' '.repeat(room - spansWidth(left))}, ...right];
}

/**
 * Lays out an entry in one line: the lead in its own column, the text with its matches highlighted, then the snippet, or
 * the tail at the right if it fits.
 */
export function fitEntry({row, marks, snippet}: Pick<Entry, 'row' | 'marks' | 'snippet'>, leadWidth: number, width: number): Span[] {
	const lead: Span[] = leadWidth > 0 ? [{text: `${pad(row.lead ?? '', leadWidth)}  `, meaning: 'quiet'}] : [];
	const room = width - spansWidth(lead);
	const text = highlighted(row.text, marks);
	if (snippet) {
		const minTextWidth = Math.min(spansWidth(text), Math.ceil(room * 0.4));
		const found = fromMatch(snippet, room - minTextWidth - 2);
		const shared = Math.max(room - 2 - textWidth(found.text), minTextWidth);
		return fit([...lead, ...fit(text, shared), {text: '  '}, ...highlighted(found.text, found.marks, 'quiet')], width);
	}
	const tail = [row.tail, row.shortTail].find(words => words && textWidth(words) <= Math.max(width * 0.4, room - spansWidth(text) - 2));
	return spread([...lead, ...text], tail ? [{text: tail, meaning: 'quiet'}] : [], width);
}

/** Returns the dimmed snippet of a match in at most `width` cells; without one, the lead and tail of the item's row. */
export function evidenceOf({snippet, about = ''}: Pick<Entry, 'snippet' | 'about'>, width: number): Span[] {
	const found = snippet && fromMatch(snippet, width);
	return fit(found ? highlighted(found.text, found.marks, 'quiet') : [{text: about, meaning: 'quiet'}], width);
}

/** Drops leading words of the snippet until its first match, with the "…" of the cuts, is within `width` cells. */
function fromMatch(snippet: NonNullable<Entry['snippet']>, width: number): NonNullable<Entry['snippet']> {
	const {text, marks} = snippet;
	const [first] = marks;
	if (!first || textWidth(text.slice(0, first.end)) < width) {
		return snippet;
	}
	const starts = [...text.slice(0, first.start).matchAll(/(?<=\s)\S/g)].map(({index}) => index);
	const from = starts.find(start => textWidth(text.slice(start, first.end)) + 3 <= width) ?? first.start;
	const shift = 2 - from;
	return {text: `… ${text.slice(from)}`, marks: marks.map(({start, end}) => ({start: start + shift, end: end + shift}))};
}

/** Returns the width of the widest lead of the rows, in cells. */
export function leadWidthOf(rows: readonly ItemRow[]): number {
	return rows.reduce((max, {lead = ''}) => Math.max(max, textWidth(lead)), 0);
}

/** Splits a text into spans, with its matched ranges highlighted. */
export function highlighted(text: string, marks: readonly Mark[], meaning?: Span['meaning']): Span[] {
	const spans: Span[] = [];
	let end = 0;
	for (const mark of marks) {
		spans.push({text: text.slice(end, mark.start), ...(meaning && {meaning})}, {text: text.slice(mark.start, mark.end), meaning: 'match'});
		end = mark.end;
	}
	return [...spans, {text: text.slice(end), ...(meaning && {meaning})}].filter(span => span.text !== '');
}

/** Returns the width of spans, in cells. */
export function spansWidth(spans: readonly Span[]): number {
	return spans.reduce((sum, span) => sum + textWidth(span.text), 0);
}
