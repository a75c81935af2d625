import {isDate} from '../resume/dates.js';
import type {Publication} from '../resume/types.js';
import {encodeUnsafe, oneLine} from './clean.js';
import {authorParts, isOfName} from './person-names.js';
import {containerTitle, ownAddress, pageRange} from './reference.js';
import {splitWords} from './words.js';

/** A field and its value, escaped for a pair of braces. */
export type BibtexField = readonly [name: string, value: string];

/** The BibTeX entry type of each publication type. */
export const entryTypes: Record<Publication['type'], string> = {
	'paper-conference': 'inproceedings',
	'article-journal': 'article',
	article: 'misc',
	book: 'book',
	chapter: 'incollection',
	thesis: 'phdthesis',
	report: 'techreport',
	document: 'misc',
};

/** The field for the publisher of a publication that appeared in no journal or book. */
const publisherFields: Readonly<Partial<Record<Publication['type'], string>>> = {
	article: 'howpublished',
	document: 'howpublished',
	book: 'publisher',
	thesis: 'school',
	report: 'institution',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Returns the fields of an entry as generated from the publication, escaped for TeX. */
export function generatedFields(publication: Publication): BibtexField[] {
	return allFields(publication).flatMap(([name, value]): BibtexField[] => (value ? [[name, value]] : []));
}

function allFields(publication: Publication): Array<[name: string, value: string | 0 | false | undefined]> {
	const {type, name, year, releaseDate, publisher, volume, issue, number, pages, doi, arxiv, note} = publication;
	const container = containerTitle(publication);
	const url = ownAddress(publication);
	return [
		['author', authorList(publication)],
		['title', protectCapitals(name)],
		[type === 'article-journal' ? 'journal' : 'booktitle', container && tex(container)],
		[publisherFields[type] ?? 'publisher', container || arxiv ? undefined : publisher && tex(publisher)],
		['year', year && String(year)],
		['month', releaseDate && isDate(releaseDate) && months[Number(releaseDate.slice(5, 7)) - 1]],
		['volume', volume && tex(volume)],
		['number', type === 'report' ? undefined : issue && tex(issue)],
		[type === 'report' ? 'number' : 'eid', number && tex(number)],
		['pages', pages && tex(pageRange(pages, '--'))],
		['doi', doi && encodeUnsafe(doi)],
		['url', url && encodeUnsafe(url)],
		['eprint', arxiv && encodeUnsafe(arxiv)],
		['archivePrefix', arxiv && 'arXiv'],
		['note', note && tex(note)],
	];
}

function authorList({authors, moreAuthors}: Publication): string {
	const names = authors.map(author => {
		const {family, given, suffix} = authorParts(author);
		const parts = [family, isOfName(suffix) ? suffix : '', given].filter(Boolean);
		// A name of several words that is not a person's gets braces: BibTeX would split it.
		return parts.length === 1 && /\s/.test(family) ? `{${escapeTex(family)}}` : parts.map(namePart).join(', ');
	});
	return [...names, ...(moreAuthors ? ['others'] : [])].join(' and ');
}

/** Escapes a part of a name; in braces where BibTeX would split it at a comma, "and" or "others". */
function namePart(text: string): string {
	return /,|(^|\s)(and|others)(\s|$)/i.test(text) ? `{${escapeTex(text)}}` : escapeTex(text);
}

/**
 * Escapes a title. Styles set titles in lower case; braces protect words such as "LLM", "ToolACE" or "C", but not a capital
 * that only begins a word.
 */
function protectCapitals(title: string): string {
	const words = splitWords(oneLine(title)).map(word => (isSpelled(word) ? `{${word}}` : escapeCharacters(word)));
	return withoutMarks(words.join(''));
}

/** Whether a word has a capital inside, or is a single capital: then its case is not that of a title. */
function isSpelled(word: string): boolean {
	const inside = word.length === 1 && word !== 'A' ? word : word.slice(1);
	return inside !== inside.toLowerCase();
}

const specials: Readonly<Record<string, string>> = {
	'\\': '{\\textbackslash}',
	'{': '{\\textbraceleft}',
	'}': '{\\textbraceright}',
	'^': '{\\textasciicircum}',
	'~': '{\\textasciitilde}',
};

function escapeTex(text: string): string {
	return withoutMarks(escapeCharacters(text));
}

/** Escapes TeX's special characters. Braces become commands, since BibTeX counts even those after a backslash. */
function escapeCharacters(text: string): string {
	return text.replace(/[\\{}^~]/g, character => specials[character] ?? '').replace(/[$&#_%]/g, '\\$&');
}

/** Breaks up what looks like HTML: publishers leave tags and entities in their exports, and readers remove them. */
function withoutMarks(text: string): string {
	return text.replace(/<(?=\/?[a-z]+>)/gi, '{<}').replace(/&(?=[a-z]+;)/g, '&{}');
}

function tex(text: string): string {
	return escapeTex(oneLine(text));
}
