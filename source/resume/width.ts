/**
 * The width of text in terminal cells. `string-width` returns the same for the characters that a résumé may contain, but takes
 * about as long as starting Node (an Intl.Segmenter and emoji tables), too long for the pipe.
 */
import {eastAsianWidth} from 'get-east-asian-width';

const narrow = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u058F\u2010-\u2027\u2030-\u205E\u2190-\u22FF\u2500-\u25FC]*$/;
const zeroWidth = /^[\p{Mark}\p{Cf}]$/u;

/** Whether every character of a text is known to be one cell wide: true for most texts, which then need no table. */
export function isNarrow(text: string): boolean {
	return narrow.test(text);
}

/** Returns the width of `text` in cells: 0 for combining marks, 2 for East Asian wide characters and emoji, 1 for the rest. */
export function textWidth(text: string): number {
	if (isNarrow(text)) {
		return text.length;
	}
	let width = 0;
	for (const character of text) {
		if (!zeroWidth.test(character)) {
			width += eastAsianWidth(character.codePointAt(0) ?? 0);
		}
	}
	return width;
}

/** Pads `text` with trailing spaces to at least `width` cells. */
export function pad(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** Returns the longest prefix of `text` that fits in `width` cells. */
export function takeWidth(text: string, width: number): string {
	if (textWidth(text) <= width) {
		return text;
	}
	let taken = '';
	let left = width;
	for (const character of text) {
		left -= textWidth(character);
		if (left < 0) {
			break;
		}
		taken += character;
	}
	return taken;
}

/** Truncates `text` to at most `width` cells, with "…" in place of what is cut off. */
export function truncate(text: string, width: number): string {
	return textWidth(text) <= width ? text : `${takeWidth(text, width - 1).trimEnd()}…`;
}
