import {isCredential} from '../credentials.js';
import {list} from './list.js';
import {having, record} from './schema.js';
import {flag, identifier, text} from './text-fields.js';

const author = having(
	'name',
	record({name: text, family: identifier, given: identifier, suffix: identifier, equal: flag, mentor: flag}, {main: 'name'}),
);
const authors = list(author);

/**
 * The authors of a publication. Also accepts them as one text, and with the family name first: "Roe, Ann and Poe, Bob", "Ann
 * Roe, Bob Poe".
 */
export const authorList: typeof authors = {
	...authors,
	read(value, cursor) {
		if (typeof value === 'string') {
			cursor.report('mended', value, 'expected a list');
		}
		const given = typeof value === 'string' ? namesIn(value) : value;
		const items = Array.isArray(given) ? given.map(item => (typeof item === 'string' ? displayOrder(item) : item)) : given;
		return authors.read(items, cursor);
	},
};

/** Splits a text into names, by any of the usual separators. */
function namesIn(text: string): string[] {
	const parts = text
		.replace(/,?\s*\bet al\.?\s*$/i, ' and et al.')
		.split(/\s*;\s*|\s*(?:,\s*)?(?:\band\b|&|\bund\b|\bet\b(?! al)|\by\b)\s+|\n+/u)
		.map(part => part.trim())
		.filter(Boolean);
	const isFamilyFirst = /;/.test(text) || (parts.length > 1 && parts.every(part => /^[^,]+,[^,]+$/.test(part)));
	if (isFamilyFirst) {
		return parts;
	}
	return parts.flatMap(part => namesBetweenCommas(part));
}

/** Splits names at commas: "Ann Roe, Bob Poe" are two; "Roe, Ann" is one; "Roe, A., Poe, B." are two; "Ann Roe, PhD" is one. */
function namesBetweenCommas(text: string): string[] {
	const words: string[] = [];
	for (const word of text.split(/\s*,\s*/).filter(Boolean)) {
		words.push(words.length > 0 && isCredential(word) ? `${words.pop()}, ${word}` : word);
	}
	const isInitials = (word: string | undefined) => word !== undefined && /^(?:\p{Lu}\.?[\s-]*){1,4}$/u.test(word);
	if (words.length % 2 === 0 && words.every((word, index) => index % 2 === 0 || isInitials(word))) {
		return words.flatMap((word, index) => (index % 2 === 0 ? [`${word}, ${words[index + 1]}`] : []));
	}
	return words.length === 2 && words.every(word => !/\s/.test(word)) ? [words.join(', ')] : words;
}

/** Converts "Roe, Ann" to display order, with its parts, which the comma separates. */
function displayOrder(written: string): object | string {
	const [family, given, ...others] = written.split(/\s*,\s*/);
	if (!family || !given || others.length > 0 || isCredential(given)) {
		return written;
	}
	return {name: `${given} ${family}`, ...(/\s/.test(family) && {family, given})};
}
