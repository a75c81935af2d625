import type {Span} from '../../resume/block.js';
import {collapse} from '../clean.js';

/** What has no looks of its own: soft hyphens, marks of direction, selectors of variants. The joiners shape the letters beside them. */
const invisible = /(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}/gu;

/** A space at which no line breaks. It is drawn as any other, so that what is extracted from the pages is searched as it is written. */
export const noBreakSpace = '\u00A0';

/** The text with its spaces as bonds, but for those after a comma. */
export function withNoBreakSpaces(text: string): string {
	return text.replace(/(?<!,) /g, noBreakSpace);
}

/** The text as it is drawn: on one line, of characters that can be seen, accents in one with their letters (Unicode, NFC). */
export function visibleText(text: string): string {
	return text
		.split(noBreakSpace)
		.map(collapse)
		.join(noBreakSpace)
		.normalize('NFC')
		.replace(invisible, '')
		.replace(/[\uFFFD\p{Co}\p{Cn}]/gu, '?');
}

/** The spans with what is drawn of them, without spaces at the ends and without two in a row. */
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
