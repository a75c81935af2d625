import type {Field} from './haystack.js';
import type {Mark, Snippet} from './result.js';

const maxLength = 100;
/** Number of characters before the first highlight. */
const before = 24;

/** Returns an excerpt of a field around its first highlight, after the field's label; at most 100 characters. */
export function snippetOf({label, text}: Field, marks: readonly Mark[]): Snippet {
	const heading = label ?? '';
	const room = maxLength - heading.length;
	const {start, end} = windowOf(text, marks[0]?.start ?? 0, room);
	const opening = `${heading}${start > 0 ? '… ' : ''}`;
	const shift = opening.length - start;
	const seen = marks.filter(mark => mark.start < end && mark.end > start);
	return {
		text: `${opening}${text.slice(start, end).replace(/\s/g, ' ')}${end < text.length ? ' …' : ''}`,
		marks: seen.map(mark => ({start: Math.max(mark.start, start) + shift, end: Math.min(mark.end, end) + shift})),
	};
}

/** Returns the range to show, of at most `room` characters with its ellipses; it begins and ends at a space where one is near. */
function windowOf(text: string, first: number, room: number): Mark {
	if (text.length <= room) {
		return {start: 0, end: text.length};
	}
	const dots = 2;
	const earliest = Math.min(Math.max(0, first - before), text.length - room + dots);
	const start = earliest <= 0 ? 0 : wordStart(text, earliest, first);
	const latest = start + room - dots - (start > 0 ? dots : 0);
	return {start, end: latest >= text.length ? text.length : wordEnd(text, latest, first)};
}

/** Returns the first start of a word at or after `from` and before `most`; without a space, the next whole character. */
function wordStart(text: string, from: number, most: number): number {
	const space = text.slice(Math.max(0, from - 1), most).search(/\s/);
	return space === -1 ? wholeCharacter(text, from) : from + space;
}

/** Returns the last end of a word at or before `from` and after `least`. */
function wordEnd(text: string, from: number, least: number): number {
	const space = text.slice(least, from + 1).search(/\s\S*$/);
	return space <= 0 ? wholeCharacter(text, from) : least + space;
}

/** Returns the offset, moved back by one inside a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
	return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}
