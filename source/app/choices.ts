import {bibtexEntry} from '../formats/bibtex.js';
import {plainCitation} from '../formats/citation.js';
import {saying, type Value} from '../language/language.js';
import {original} from '../resume/localized.js';
import type {ItemLink, Target} from '../resume/sections/index.js';
import type {Row} from '../resume/sections/section.js';
import type {Publication} from '../resume/types.js';
import type {Content} from './content.js';
import type {Route, Subject} from './route.js';

/** What a chosen row does. */
export type Deed =
	| {readonly type: 'go'; readonly target: Target}
	| {readonly type: 'link'; readonly url: string}
	| {readonly type: 'copy'; readonly what: Value; readonly text: string};

/** A row of a menu. */
export interface Choice {
	readonly row: Row;
	readonly deed: Deed;
}

const titles = {links: 'Open a link', copy: 'Copy', filter: 'Filter by'} as const;
const fieldNames = {year: 'Year', venue: 'Venue', topic: 'Topic', author: 'Co-author'} as const;

/** The title of a menu and its rows. */
export function choicesOf(
	{kind, subject, query}: Pick<Extract<Route, {screen: 'choice'}>, 'kind' | 'subject' | 'query'>,
	content: Content,
) {
	const choices = {links: linkChoices, copy: copyChoices, filter: filterChoices}[kind](subject, content, query);
	return {title: content.language.say(titles[kind]), choices};
}

/** The addresses of an item, to open. */
export function linkChoices(subject: Subject, content: Content): Choice[] {
	return linksOf(subject, content).map(({label, url}) => ({row: {lead: label, text: url}, deed: {type: 'link', url}}));
}

/** What can be taken of an item: its addresses, and of a paper its BibTeX entry and citation. */
export function copyChoices(subject: Subject, content: Content): Choice[] {
	const publication = publicationOf(subject, content);
	const copy = (lead: string, what: Value, text: string): Choice => ({
		row: {lead, text: text.replace(/\s+/g, ' ')},
		deed: {type: 'copy', what, text},
	});
	return [
		...(publication
			? [
					copy('BibTeX', 'BibTeX', bibtexEntry(original(publication), original(content.resume))),
					copy(content.language.say('Citation'), saying('Citation'), plainCitation(original(publication))),
				]
			: []),
		...linksOf(subject, content).map(({label, url}) => copy(label, label, url.replace(/^mailto:/, ''))),
	];
}

/** The quick filters of the publications, added to the query that is there. */
export function filterChoices(_subject: Subject, content: Content, query: string): Choice[] {
	return content.facets().flatMap(({field, values}) =>
		values.map(
			(value): Choice => ({
				row: {lead: content.language.say(fieldNames[field]), text: value.value, tail: String(value.count)},
				deed: {type: 'go', target: {section: 'publications', query: `${query} ${value.query}`.trim()}},
			}),
		),
	);
}

/** The publication that an item is, if it is one. */
export function publicationOf({section, item}: Subject, {resume}: Content): Publication | undefined {
	return section === 'publications' ? resume.publications.find(({id}) => id === item) : undefined;
}

function linksOf({section, item}: Subject, content: Content): readonly ItemLink[] {
	return content.item(section, item)?.links ?? [];
}
