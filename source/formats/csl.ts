import {isDate} from '../resume/dates.js';
import type {Author, Publication, Resume} from '../resume/types.js';
import {citationKey} from './citation-key.js';
import {safeAddress} from './clean.js';
import {chosenPublications, type FormatOptions} from './format.js';
import {jsonText} from './json.js';
import {authorParts, isOfName} from './person-names.js';
import {containerTitle, pageRange, publisherOf} from './reference.js';

/**
 * Formats the chosen publications as CSL-JSON: an array of items with the field names of the citation style language's
 * schema (citation-style-language/schema, schemas/input/csl-data.json). The ids are the citation keys of the BibTeX format.
 */
export function formatCsl(resume: Resume, options: FormatOptions = {}): string {
	return jsonText(chosenPublications(resume, options).map(publication => cslItem(publication, citationKey(publication, resume))));
}

function cslItem(publication: Publication, id: string) {
	const {
		type,
		name,
		authors,
		moreAuthors,
		year,
		releaseDate = year && String(year),
		volume,
		issue,
		number,
		pages,
		doi,
		arxiv,
		url,
		note,
	} = publication;
	const isPreprint = type === 'article';
	const container = containerTitle(publication);
	return {
		id,
		type,
		title: name,
		author: authors.length > 0 ? [...authors.map(author => cslName(author)), ...(moreAuthors ? [{literal: 'others'}] : [])] : undefined,
		issued: releaseDate ? issuedOn(releaseDate) : undefined,
		'container-title': container,
		publisher: publisherOf(publication),
		genre: isPreprint ? 'preprint' : undefined,
		volume,
		issue,
		number: number ?? (isPreprint && arxiv ? `arXiv:${arxiv}` : undefined),
		page: pages && pageRange(pages, '-'),
		DOI: doi,
		URL: url && safeAddress(url),
		note,
		...sourceItems(publication, container !== undefined),
	};
}

/** Returns the fields of the BibTeX source that have a CSL counterpart; values with TeX commands are left out. */
function sourceItems({bibtex}: Publication, isPart: boolean) {
	const plain = (...names: readonly string[]) => {
		const value = names
			.map(name => bibtex?.fields?.[name])
			.find(Boolean)
			?.replace(/[{}]/g, '');
		return value === undefined || /[\\$]/.test(value) ? undefined : value;
	};
	return {
		...(isPart && plain('publisher') && {publisher: plain('publisher')}),
		'publisher-place': plain('address', 'location'),
		'collection-title': plain('series'),
		edition: plain('edition'),
		ISBN: plain('isbn'),
		ISSN: plain('issn'),
		abstract: plain('abstract'),
	};
}

/** Returns a date in parts; one in words as a literal. */
function issuedOn(date: string) {
	return isDate(date) ? {'date-parts': [date.slice(0, 10).split('-').map(Number)]} : {literal: date};
}

/** Returns an author as a CSL name. A last author "others" is how pandoc and Zotero write "et al." in CSL. */
function cslName(author: Author) {
	const {family, given, prefix, suffix} = authorParts(author);
	if (!given) {
		return {literal: family};
	}
	return {
		family: family.slice(prefix.length).trim(),
		given,
		...(prefix && {'non-dropping-particle': prefix}),
		...(isOfName(suffix) && {suffix}),
	};
}
