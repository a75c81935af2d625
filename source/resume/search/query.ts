import {type FacetField, facetFields} from '../sections/index.js';
import {fold} from './fold.js';

/** A parsed query; an item must match all of it. */
export interface Query {
	readonly words: readonly Word[];
	readonly filters: readonly Filter[];
	/** Names before a colon that are no fields; their values are searched as words. */
	readonly unknownFields: readonly string[];
}

/** Folded text to search for; a phrase (in quotes) matches exactly, a word also with typos. */
export interface Word {
	readonly text: string;
	readonly isPhrase: boolean;
}

/** A field, and the values of which an item must have one. */
export interface Filter {
	readonly field: FacetField;
	readonly values: readonly FilterValue[];
}

/** A value; a quoted one is complete, any other may still be typed. */
export interface FilterValue {
	readonly text: string;
	readonly isComplete: boolean;
}

const maxLength = 200;
const maxParts = 10;

/** Parses a query: 'agents year:2023-2025 author:"Defu Lian"'. Never fails; what is too long is cut off. */
export function parseQuery(text: string): Query {
	const words: Word[] = [];
	const filters: Filter[] = [];
	const unknownFields: string[] = [];
	for (const part of partsOf(text)) {
		const [, name, value = ''] = /^(\p{L}+):(.*)$/u.exec(part) ?? [];
		const field = facetFields.find(candidate => candidate === name?.toLowerCase());
		if (field) {
			filters.push({field, values: valuesOf(value)});
		} else {
			words.push(...wordsOf(part));
			unknownFields.push(...(name && value !== '' ? [name] : []));
		}
	}
	return {words: words.slice(0, maxParts), filters, unknownFields};
}

/** Splits a query at spaces outside of quotes; an unclosed quote extends to the end. */
function partsOf(text: string): string[] {
	const clean = text
		.slice(0, maxLength)
		.replace(/[“”„]/g, '"')
		.replace(/：/g, ':')
		.replace(/，/g, ',')
		.replace(/[\p{Cc}\p{Cs}\s]/gu, ' ');
	return (clean.match(/(?:"[^"]*(?:"|$)|[^\s"])+/g) ?? []).slice(0, maxParts);
}

/** Splits values at commas; empty ones are dropped, unless there is no other, as in "year:". */
function valuesOf(text: string): FilterValue[] {
	const values = (text.match(/(?:"[^"]*(?:"|$)|[^,"])+/g) ?? []).map(
		(value): FilterValue => ({text: value.replaceAll('"', '').trim(), isComplete: /^"[^"]+"$/.test(value)}),
	);
	const written = values.filter(value => value.text !== '');
	return written.length > 0 ? written : [{text: '', isComplete: false}];
}

/** Returns the words of a part, without punctuation; a part of punctuation only is searched literally. */
function wordsOf(part: string): Word[] {
	if (part.startsWith('"')) {
		const text = fold(part.replaceAll('"', '').trim()).text;
		return text === '' ? [] : [{text, isPhrase: true}];
	}
	const {text} = fold(part);
	const words = text.match(/[\p{L}\p{N}]+[+#]*/gu) ?? [...(/^[-–:.,"]*$/.test(text) ? [] : [text])];
	return words.map(word => ({text: word, isPhrase: false}));
}
