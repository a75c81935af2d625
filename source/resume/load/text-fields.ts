/** Schemas of single values. */
import {msg, type Phrase} from '../../i18n/language.js';
import {inOneLanguage} from './in-languages.js';
import type {Cursor} from './problem.js';
import {isPlain, isUnclean, sanitizeLine, sanitizeText} from './sanitize.js';
import type {Schema} from './schema.js';

/** The maximum lengths, in characters; longer texts are truncated, since no screen and no page has a use for them. */
const longestLine = 2000;
const longestText = 100_000;

/** A text on one line. */
export const text: Schema<string> = textReader({isOneLine: true});
/** The same for text that is not translatable, such as an id. */
export const identifier: Schema<string> = textReader({isOneLine: true, isWords: false});
/** A text of several paragraphs. */
export const multilineText: Schema<string> = textReader({isOneLine: false});

/** Matches texts that may contain Markdown or HTML; only parsing tells for certain. */
const mayHaveMarks = /[*_`]\S|\]\(|<\/?[a-z!]|&(?:#\d|#x|[a-z]+;)|(?:^|\n)\s*(?:[-+*]|#{1,6}|\d+[.)])\s|\\[*_[\]`#]|<https?:/i;

function isOfTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.length > 0 && value.every(part => typeof part === 'string');
}

function textReader({isOneLine, isWords = true}: {readonly isOneLine: boolean; readonly isWords?: boolean}): Schema<string> {
	const read = (given: unknown, cursor: Cursor) => {
		let value = inOneLanguage(given);
		if (value !== undefined) {
			cursor.reportConverted(given, 'expected text, or translations under "i18n"');
		} else if (isOfTexts(given)) {
			cursor.reportConverted(given, 'expected text');
			value = given.join(isOneLine ? ', ' : '\n\n');
		} else {
			value = given;
		}
		if (typeof value === 'number') {
			cursor.report('mended', value, 'expected text in quotes');
			return String(value);
		}
		const found = typeof value === 'string' ? cleaned(value, isOneLine, cursor) : cursor.skip(value, 'expected text');
		return found === undefined || !isWords || !cursor.readMarks ? found : withoutMarks(found, isOneLine, cursor);
	};
	return {read, isWords, schema: {type: 'string'}};
}

/** Removes the markup of a text, and keeps its blocks for the current record. */
function withoutMarks(text: string, isOneLine: boolean, cursor: Cursor): string {
	const marked = mayHaveMarks.test(text) ? cursor.readMarks?.(text, isOneLine) : undefined;
	if (!marked) {
		return text;
	}
	cursor.sourceCount += 1;
	cursor.marks ??= new Map();
	cursor.marks.set(marked.words, marked.blocks);
	return marked.words;
}

function cleaned(value: string, isOneLine: boolean, cursor: Cursor): string | undefined {
	const longest = isOneLine ? longestLine : longestText;
	if (value.length <= longest && isPlain(value)) {
		return value;
	}
	if (isUnclean(value)) {
		cursor.report('note', value, 'invisible characters are removed');
	}
	const found = isOneLine ? sanitizeLine(value) : sanitizeText(value);
	if (found.length > longest) {
		cursor.report('mended', value, msg('expected at most {longest} characters; the rest is cut off', {longest}));
		return `${found.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
	}
	return found || undefined;
}

/**
 * A text that `mend` corrects, or refuses by returning undefined. A match of `right` is accepted as it is, for speed: a file
 * may have thousands of them.
 */
export function textLike(
	expected: Phrase,
	right: RegExp,
	mend: (text: string) => string | undefined,
	schema: Readonly<Record<string, unknown>> = {},
) {
	const read = (value: unknown, cursor: Cursor): string | undefined => {
		if (typeof value === 'string' && value.length < longestLine && right.test(value)) {
			return value;
		}
		const given = typeof value === 'string' || typeof value === 'number' ? sanitizeLine(String(value)) : undefined;
		if (given === '') {
			return undefined;
		}
		const mended = given === undefined || given.length > longestLine ? undefined : mend(given);
		if (mended === undefined) {
			return cursor.skip(value, expected);
		}
		if (mended !== value) {
			cursor.report('mended', value, expected);
		}
		return mended;
	};
	return {read, schema: {type: 'string', ...schema}} as const satisfies Schema<string>;
}

/** One of several words. */
export function oneOf<const Word extends string>(...known: readonly Word[]): Schema<Word> {
	const read = (value: unknown, cursor: Cursor): Word | undefined =>
		known.find(word => word === value) ??
		cursor.skip(value, msg('expected one of {words}', {words: known.map(word => JSON.stringify(word)).join(', ')}));
	return {read, schema: {enum: known}};
}

/** True, or absent. */
export const flag: Schema<true> = {
	read(value, cursor) {
		return value === true ? true : value === false ? undefined : cursor.skip(value, 'expected true or false');
	},
	schema: {type: 'boolean'},
};

/** A year, as a number. */
export const year: Schema<number> = {
	read(value, cursor) {
		const number = typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value;
		const isYear = typeof number === 'number' && Number.isInteger(number) && number >= 1000 && number <= 2999;
		return isYear ? number : cursor.skip(value, 'expected a year, such as 2025');
	},
	schema: {type: 'integer', minimum: 1000, maximum: 2999},
};
