import {isDate} from '../resume/dates.js';
import {joined} from '../resume/join.js';
import type {Author, Publication, PublicationType, Resume} from '../resume/types.js';
import {citationKey} from './citation-key.js';
import {oneLine, safeAddress} from './clean.js';
import {chosenPublications, type FormatOptions} from './format.js';
import {authorParts} from './person-names.js';
import {containerTitle, publisherOf} from './reference.js';

type RisField = readonly [tag: string, value: string | undefined];

/** The RIS type of each publication type. RIS calls a preprint an unpublished work. */
const types: Readonly<Record<PublicationType, string>> = {
	'paper-conference': 'CPAPER',
	'article-journal': 'JOUR',
	article: 'UNPB',
	book: 'BOOK',
	chapter: 'CHAP',
	thesis: 'THES',
	report: 'RPRT',
	document: 'GEN',
};

/**
 * Formats the chosen publications as RIS records, separated by empty lines: tags and types of the specification that
 * Research Information Systems published in 2011, UTF-8. Lines end in LF, as in every other text here; readers accept it
 * like CR LF. The ids are the citation keys of the BibTeX format.
 */
export function formatRis(resume: Resume, options: FormatOptions = {}): string {
	return chosenPublications(resume, options)
		.map(publication => recordOf(publication, citationKey(publication, resume)))
		.join('\n');
}

function recordOf(publication: Publication, key: string): string {
	const fields: RisField[] = [['TY', types[publication.type]], ['ID', key], ...fieldsOf(publication)];
	const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\n`] : []));
	return `${lines.join('')}ER  - \n`;
}

function fieldsOf(publication: Publication): RisField[] {
	const {name, authors, moreAuthors, year, releaseDate, volume, issue, number, pages, doi, arxiv, url, topics, summary, note} = publication;
	const [first, last] = pages?.split(/\s*[-–—]+\s*/) ?? [];
	return [
		['TI', name],
		...authors.map((author): RisField => ['AU', authorName(author)]),
		['AU', moreAuthors && 'et al.'],
		['PY', year === undefined ? undefined : String(year)],
		['DA', dateOf(releaseDate)],
		['T2', containerTitle(publication)],
		['PB', publisherOf(publication)],
		['VL', volume],
		['IS', issue],
		['SP', first],
		['EP', last],
		['M1', number ?? (arxiv && `arXiv:${arxiv}`)],
		['DO', doi],
		['UR', url && safeAddress(url)],
		['AB', summary],
		...topics.map((topic): RisField => ['KW', topic]),
		['N1', note],
	];
}

/** Returns "Family, Given, Suffix"; for a group, its name alone. */
function authorName(author: Author): string {
	const {family, given, suffix} = authorParts(author);
	return joined([family, given, suffix]);
}

/** Returns "2025/01/31/" or "2025/01//"; undefined for a year alone, which has its own field, and for a date in words. */
function dateOf(date: string | undefined): string | undefined {
	const [year, month, day = ''] = date && isDate(date) ? date.slice(0, 10).split('-') : [];
	return month && `${year}/${month}/${day}/`;
}
