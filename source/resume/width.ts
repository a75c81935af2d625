/**
 * How many terminal cells a text takes. `string-width` answers the same for the characters that a résumé may hold, but
 * costs about as much as starting Node (an Intl.Segmenter and emoji tables), which the pipe cannot afford.
 */
import {eastAsianWidth} from 'get-east-asian-width';

const narrow = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u058F\u2010-\u2027\u2030-\u205E\u2190-\u22FF\u2500-\u25FC]*$/;
const zeroWidth = /^[\p{Mark}\p{Cf}]$/u;

/** Whether every character of a text is known to take one cell: most texts are, and need no table. */
export function isNarrow(text: string): boolean {
	return narrow.test(text);
}

/** The width of `text` in cells: 0 for marks, 2 for East Asian wide characters and emoji, 1 for the rest. */
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

/** `text` with spaces behind it, in at least `width` cells. */
export function pad(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** The longest beginning of `text` that fits in `width` cells. */
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

/** `text` in at most `width` cells; what is cut off is marked by "…". */
export function truncate(text: string, width: number): string {
	return textWidth(text) <= width ? text : `${takeWidth(text, width - 1).trimEnd()}…`;
}
