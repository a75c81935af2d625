/** Readers of single values. */
import {type Phrase, saying} from '../../language/language.js';
import {inOneLanguage} from './in-languages.js';
import type {Place} from './problem.js';
import type {Reader} from './reader.js';
import {isPlain, isUnclean, linesOf, oneLineOf} from './sanitize.js';

/** Longer texts are cut: no screen and no page has a use for them, characters. */
const longestLine = 2000;
const longestText = 100_000;

/** A text on one line. */
export const text: Reader<string> = textReader(oneLineOf, longestLine);
/** The same, but not to be translated: what other things are referred to by. */
export const identifier: Reader<string> = {...textReader(oneLineOf, longestLine, false), isWords: false};
/** A text of several paragraphs. */
export const words: Reader<string> = textReader(linesOf, longestText);

/** The signs of Markdown and of HTML; whether they mean something shows when they are read. */
export const mayHaveMarks = /[*_`]\S|\]\(|<\/?[a-z!]|&(?:#\d|#x|[a-z]+;)|(?:^|\n)\s*(?:[-+*]|#{1,6}|\d+[.)])\s|\\[*_[\]`#]|<https?:/i;

function isOfTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.length > 0 && value.every(part => typeof part === 'string');
}

/** Several texts where one is expected are one. */
function joinedTexts(texts: readonly string[], separator: string, place: Place): string {
	place.tell('mended', texts, 'expected a text');
	place.sourceCount += 1;
	return texts.join(separator);
}

function textReader(clean: (text: string) => string, longest: number, mayHave = true): Reader<string> {
	const read = (given: unknown, place: Place) => {
		const chosen = inOneLanguage(given);
		if (chosen !== undefined) {
			place.tell('mended', given, 'expected a text; several languages stand under "i18n"');
			place.sourceCount += 1;
		}
		const value = chosen ?? (isOfTexts(given) ? joinedTexts(given, longest === longestLine ? ', ' : '\n\n', place) : given);
		if (typeof value === 'number') {
			place.tell('mended', value, 'expected a text in quotes');
			return String(value);
		}
		const found = typeof value === 'string' ? cleaned(value, clean, longest, place) : place.skip(value, 'expected a text');
		return found === undefined || !mayHave || !place.readMarks ? found : withoutMarks(found, longest === longestLine, place);
	};
	return {read, isWords: true, schema: {type: 'string'}};
}

/** The words of a text with marks; what they are set as is gathered for the record that they stand in. */
function withoutMarks(text: string, isOneLine: boolean, place: Place): string {
	const marked = mayHaveMarks.test(text) ? place.readMarks?.(text, isOneLine) : undefined;
	if (!marked) {
		return text;
	}
	place.sourceCount += 1;
	place.marks ??= new Map();
	place.marks.set(marked.words, marked.blocks);
	return marked.words;
}

function cleaned(value: string, clean: (text: string) => string, longest: number, place: Place): string | undefined {
	if (value.length <= longest && isPlain(value)) {
		return value;
	}
	if (isUnclean(value)) {
		place.tell('note', value, 'characters that cannot be seen are taken out');
	}
	const found = clean(value);
	if (found.length > longest) {
		place.tell('mended', value, saying('expected at most {longest} characters; the rest is cut off', {longest}));
		return `${found.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
	}
	return found || undefined;
}

/**
 * A text, mended or refused by `mend`: it returns the right form, or nothing. What matches `right` is taken as it is, since a
 * file may have thousands of them.
 */
export function textLike(
	expected: Phrase,
	right: RegExp,
	mend: (text: string) => string | undefined,
	schema: Readonly<Record<string, unknown>> = {},
) {
	const read = (value: unknown, place: Place): string | undefined => {
		if (typeof value === 'string' && value.length < longestLine && right.test(value)) {
			return value;
		}
		const given = typeof value === 'string' || typeof value === 'number' ? oneLineOf(String(value)) : undefined;
		if (given === '') {
			return undefined;
		}
		const mended = given === undefined || given.length > longestLine ? undefined : mend(given);
		if (mended === undefined) {
			return place.skip(value, expected);
		}
		if (mended !== value) {
			place.tell('mended', value, expected);
		}
		return mended;
	};
	return {read, schema: {type: 'string', ...schema}} as const satisfies Reader<string>;
}

/** One of some words. */
export function oneOf<const Word extends string>(...known: readonly Word[]): Reader<Word> {
	const read = (value: unknown, place: Place): Word | undefined =>
		known.find(word => word === value) ??
		place.skip(value, saying('expected one of {words}', {words: known.map(word => JSON.stringify(word)).join(', ')}));
	return {read, schema: {enum: known}};
}

/** True, or else nothing. */
export const flag: Reader<true> = {
	read(value, place) {
		return value === true ? true : value === false ? undefined : place.skip(value, 'expected true or false');
	},
	schema: {type: 'boolean'},
};

/** A year, as a number. */
export const year: Reader<number> = {
	read(value, place) {
		const number = typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value;
		const isYear = typeof number === 'number' && Number.isInteger(number) && number >= 1000 && number <= 2999;
		return isYear ? number : place.skip(value, 'expected a year, such as 2025');
	},
	schema: {type: 'integer', minimum: 1000, maximum: 2999},
};
