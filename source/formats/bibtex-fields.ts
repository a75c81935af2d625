import {isDate} from '../resume/dates.js';
import type {Publication} from '../resume/types.js';
import {encodeUnsafe, oneLine} from './clean.js';
import {authorParts, isOfName} from './person-names.js';
import {containerTitle, ownAddress, pageRange} from './reference.js';
import {splitWords} from './words.js';

/** A field with its value, to stand in braces. */
export type BibtexField = readonly [name: string, value: string];

/** The types of entries. */
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

/** The field for who published what stands in no journal or book. */
const publisherFields: Readonly<Partial<Record<Publication['type'], string>>> = {
	article: 'howpublished',
	document: 'howpublished',
	book: 'publisher',
	thesis: 'school',
	report: 'institution',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The fields of an entry in TeX, as we write them ourselves. */
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
		// Braces around a name of several words that is not one of a person: BibTeX would take it apart.
		return parts.length === 1 && /\s/.test(family) ? `{${escapeTex(family)}}` : parts.map(namePart).join(', ');
	});
	return [...names, ...(moreAuthors ? ['others'] : [])].join(' and ');
}

/** Braces keep a part whole that BibTeX would take for several names or parts. */
function namePart(text: string): string {
	return /,|(^|\s)(and|others)(\s|$)/i.test(text) ? `{${escapeTex(text)}}` : escapeTex(text);
}

/** Styles set titles in lower case; braces save words such as "LLM", "ToolACE" or "C", not a capital that only begins a word. */
function protectCapitals(title: string): string {
	const words = splitWords(oneLine(title)).map(word => (isSpelled(word) ? `{${word}}` : escapeCharacters(word)));
	return withoutMarks(words.join(''));
}

/** Whether a word has a capital inside, or is a capital: then its spelling is not that of a title. */
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

/** Braces become commands, since BibTeX counts even those after a backslash. */
function escapeCharacters(text: string): string {
	return text.replace(/[\\{}^~]/g, character => specials[character] ?? '').replace(/[$&#_%]/g, '\\$&');
}

/** What looks like HTML is taken apart: publishers leave such in their exports, and readers take it away. */
function withoutMarks(text: string): string {
	return text.replace(/<(?=\/?[a-z]+>)/gi, '{<}').replace(/&(?=[a-z]+;)/g, '&{}');
}

function tex(text: string): string {
	return escapeTex(oneLine(text));
}
