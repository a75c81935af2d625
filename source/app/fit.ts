import type {Span} from '../resume/block.js';
import type {Row} from '../resume/sections/section.js';
import {textWidth, truncate} from '../resume/width.js';

/** The spans in at most `width` cells; what is cut off is marked by "…". */
export function fit(spans: readonly Span[], width: number): Span[] {
	const fitted: Span[] = [];
	let left = width;
	for (const span of spans) {
		const wide = textWidth(span.text);
		if (wide > left) {
			return left > 0 ? [...fitted, {...span, text: truncate(span.text, left)}] : fitted;
		}
		fitted.push(span);
		left -= wide;
	}
	return fitted;
}

/** `start` at the left and `end` at the right of a line of `width` cells; the start gives way when both do not fit. */
export function spread(start: readonly Span[], end: readonly Span[], width: number): Span[] {
	const right = fit(end, width);
	const room = width - widthOf(right);
	const left = fit(start, Math.max(0, room - (right.length > 0 ? 2 : 0)));
	return right.length === 0 ? left : [...left, {text: ' '.repeat(room - widthOf(left))}, ...right];
}

/** A row of a list: the lead in a column of its own, the text, and the tail at the right when there is room for it. */
export function fitRow({lead, text, tail}: Row, leadWidth: number, width: number): Span[] {
	const start: Span[] = [...(leadWidth > 0 ? [{text: `${pad(lead ?? '', leadWidth)}  `, meaning: 'quiet'} as const] : []), {text}];
	const hasRoom = tail !== undefined && textWidth(tail) <= Math.max(width * 0.3, width - widthOf(start) - 2);
	return spread(start, hasRoom ? [{text: tail, meaning: 'accent'}] : [], width);
}

/** The width of the column for the leads of some rows: as wide as the widest, but at most a third of the list. */
export function leadWidthOf(rows: readonly Row[], width: number): number {
	const widest = Math.max(0, ...rows.map(({lead = ''}) => textWidth(lead)));
	return widest > width / 3 ? 0 : widest;
}

function widthOf(spans: readonly Span[]): number {
	return spans.reduce((sum, span) => sum + textWidth(span.text), 0);
}

function pad(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
