import type {Span} from '../../resume/block.js';
import {collapse} from '../clean.js';

/**
 * Matches invisible characters: soft hyphens, direction marks, variation selectors. The joiners are kept, since they shape
 * the letters next to them.
 */
const invisible = /(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}/gu;

/** No-break space. It is drawn as an ordinary space, so that extracted text can be searched as it was written. */
export const noBreakSpace = '\u00A0';

/** Replaces the spaces of a text with no-break spaces, except those after a comma. */
export function withNoBreakSpaces(text: string): string {
	return text.replace(/(?<!,) /g, noBreakSpace);
}

/**
 * Returns the text as it is drawn: on one line, visible characters only, composed (Unicode, NFC); unassigned and
 * private-use characters become "?".
 */
export function visibleText(text: string): string {
	return text
		.split(noBreakSpace)
		.map(collapse)
		.join(noBreakSpace)
		.normalize('NFC')
		.replace(invisible, '')
		.replace(/[\uFFFD\p{Co}\p{Cn}]/gu, '?');
}

/** Returns the spans as they are drawn: trimmed, and without consecutive spaces. */
export function visibleSpans(spans: readonly Span[]): Span[] {
	let isAfterSpace = true;
	const shown = spans.flatMap(span => {
		const text = visibleText(span.text).replace(isAfterSpace ? /^ +/ : /^$/, '');
		isAfterSpace = text === '' ? isAfterSpace : text.endsWith(' ');
		return text === '' ? [] : [{...span, text}];
	});
	const last = shown.at(-1);
	return last ? [...shown.slice(0, -1), {...last, text: last.text.trimEnd()}] : [];
}
