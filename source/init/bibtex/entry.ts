import type {Entry as Parsed} from '@retorquere/bibtex-parser';
import {generatedFields} from '../../formats/bibtex-fields.js';
import {isSafe, sourceOf} from '../../formats/bibtex-source.js';
import {yearIn} from '../../resume/dates.js';
import {keysByWord} from '../../resume/group-by.js';
import {bareDoi} from '../../resume/load/address-fields.js';
import type {Publication} from '../../resume/types.js';
import {arxivOf, dateOf, isArchive, type Words} from './dates-and-ids.js';
import {readAuthors} from './read-authors.js';
import {sourceFields} from './source-fields.js';
import {plainTextOf, readEntry} from './tex.js';

/** A publication as in a résumé file. */
export type BibtexEntry = Omit<Publication, 'topics'>;

/** The types of BibTeX and biblatex, mapped to CSL. */
const types = keysByWord({
	'article-journal': 'article periodical suppperiodical',
	'paper-conference': 'inproceedings conference',
	chapter: 'incollection inbook bookinbook suppbook inreference',
	book: 'book mvbook collection mvcollection proceedings booklet manual',
	thesis: 'phdthesis mastersthesis thesis',
	report: 'techreport report',
} satisfies Partial<Record<Publication['type'], string>>);

/** Converts a parsed entry to a publication; the owner's name is written the same in all of them. */
export function entryOf(parsed: Parsed, owner: string): BibtexEntry {
	const source = writtenFields(parsed);
	const people = new Map([...source].filter(([name]) => !/^(?:author|editor)/.test(name)));
	const set = readEntry(parsed.type, people) as Readonly<Record<string, unknown>>;
	const words: Words = (...names) => names.map(name => plainTextOf(set[name])).find(Boolean) ?? '';
	const {authors, hasMore} = readAuthors(
		source.get('author') ?? source.get('editor') ?? '',
		owner,
		words('note', 'annotation', 'addendum'),
	);
	const arxiv = arxivOf(words);
	const container = withSubtitle(words('journaltitle', 'journal', 'booktitle'), words('journalsubtitle', 'booksubtitle'));
	const type =
		arxiv && (container === '' || isArchive(container))
			? 'article'
			: (types.get(parsed.type.toLowerCase()) ?? (container ? 'article-journal' : 'document'));
	const number = words('number', 'issue');
	const entry = {
		id: parsed.key,
		name: withSubtitle(words('title', 'shorttitle'), words('subtitle')),
		authors,
		moreAuthors: hasMore || undefined,
		publisher: container || publisherOf(words) || (arxiv ? 'arXiv preprint' : undefined),
		releaseDate: dateOf(words),
		type,
		volume: words('volume') || undefined,
		issue: type === 'report' ? undefined : number || undefined,
		number: (type === 'report' ? number : words('eid', 'articleno', 'article-number')) || undefined,
		pages: words('pages').replace(/\s*[–—-]+\s*/g, '-') || undefined,
		doi: bareDoi(words('doi')) || undefined,
		arxiv,
		url: words('url', 'link', 'ee') || undefined,
		note: words('note', 'addendum') || undefined,
	};
	const whole = Object.fromEntries(
		Object.entries(entry).filter(([key, value]) => key === 'name' || (value !== undefined && value !== '')),
	) as unknown as BibtexEntry;
	const bibtex = sourceOf(parsed.type.toLowerCase(), parsed.key, source, withYear(whole));
	return {...plainNames(whole), ...(bibtex && {bibtex})};
}

/** Returns the publication as the formats expect it. */
function withYear(entry: BibtexEntry): Publication {
	const year = yearIn(entry.releaseDate);
	return {...entry, ...(year && {year: Number(year)}), topics: []};
}

/** Removes the parts of names that can be derived from the names. */
function plainNames(entry: BibtexEntry): BibtexEntry {
	const plain = {...entry, authors: entry.authors.map(({name, equal}) => ({name, ...(equal && {equal})}))};
	const authorField = (of: BibtexEntry) => generatedFields(withYear(of)).find(([name]) => name === 'author')?.[1];
	return authorField(plain) === authorField(entry) ? plain : entry;
}

/** Returns the source of the fields; those defined elsewhere (@string, crossref) as the parser returns them. */
function writtenFields({fields, input}: Parsed): ReadonlyMap<string, string> {
	const written = sourceFields(input);
	const all = {...Object.fromEntries(written), ...(fields as Readonly<Record<string, unknown>>)};
	const raw = Object.entries(all).flatMap(([name, value]) => {
		const text = written.get(name) ?? rawText(value);
		return name.includes('+duplicate') || text === '' || !isSafe(text) ? [] : [[name, text] as const];
	});
	return new Map(raw);
}

function rawText(value: unknown): string {
	if (!Array.isArray(value)) {
		return typeof value === 'string' ? value.replace(/^\{\{([\w.:-]+)\}\}$/, '$1') : '';
	}
	const isOfPeople = value.some(item => typeof item === 'object');
	const texts = value.map(item => {
		const {name, lastName, firstName} = item as {name?: string; lastName?: string; firstName?: string};
		return typeof item === 'string' ? item : (name ?? [lastName, firstName].filter(Boolean).join(', '));
	});
	return texts.join(isOfPeople ? ' and ' : ', ');
}

function withSubtitle(title: string, subtitle: string): string {
	return subtitle === '' || title === '' ? title || subtitle : `${title}${/[?!:.]$/.test(title) ? '' : ':'} ${subtitle}`;
}

function publisherOf(words: Words): string {
	return words('school', 'institution', 'publisher', 'howpublished', 'organization', 'eventtitle');
}
