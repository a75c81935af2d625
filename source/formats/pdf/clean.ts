import type {Span} from '../../resume/block.js';
import {collapse} from '../clean.js';

/** What has no looks of its own: soft hyphens, marks of direction, selectors of variants. The joiners shape the letters beside them. */
const invisible = /[\u00AD\u034F\u061C\u115F\u1160\u180B-\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]|[\u{E0000}-\u{E0FFF}]/gu;

/** The text as it is drawn: on one line, of characters that can be seen, accents in one with their letters (Unicode, NFC). */
export function visibleText(text: string): string {
	return collapse(text)
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
