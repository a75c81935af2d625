import {bibtexEntry} from '../../formats/bibtex.js';
import {plainCitation} from '../../formats/citation.js';
import {type MessageValue, msg} from '../../i18n/language.js';
import {original} from '../../resume/localized.js';
import type {ItemLink} from '../../resume/sections/index.js';
import type {Row} from '../../resume/sections/section.js';
import type {Publication} from '../../resume/types.js';
import type {Content} from '../content/content.js';
import type {ResolvedAction} from './actions.js';
import type {RouteOf, Subject} from './routes.js';

/** A row of a dialog, and what it does when it is chosen. */
export interface Choice {
	readonly row: Row;
	readonly action: ResolvedAction;
}

const titles = {links: 'Open a link', copy: 'Copy', filter: 'Filter by'} as const;
const fieldNames = {year: 'Year', venue: 'Venue', topic: 'Topic', author: 'Co-author'} as const;

/** The title of a dialog and its rows. */
export function choicesOf({kind, subject, query}: Pick<RouteOf<'choice'>, 'kind' | 'subject' | 'query'>, content: Content) {
	const choices = {links: linkChoices, copy: copyChoices, filter: filterChoices}[kind](subject, content, query);
	return {title: content.language.t(titles[kind]), choices};
}

/** The addresses of an item, to open. */
export function linkChoices(subject: Subject, content: Content): Choice[] {
	return linksOf(subject, content).map(({label, url}) => ({row: {lead: label, text: url}, action: {type: 'openUrl', url}}));
}

/** What can be copied of an item: its addresses, and of a paper its BibTeX entry and citation. */
export function copyChoices(subject: Subject, content: Content): Choice[] {
	const publication = publicationOf(subject, content);
	const copy = (lead: string, what: MessageValue, text: string): Choice => ({
		row: {lead, text: text.replace(/\s+/g, ' ')},
		action: {type: 'copyText', what, text},
	});
	return [
		...(publication
			? [
					copy('BibTeX', 'BibTeX', bibtexEntry(original(publication), original(content.resume))),
					copy(content.language.t('Citation'), msg('Citation'), plainCitation(original(publication))),
				]
			: []),
		...linksOf(subject, content).map(({label, url}) => copy(label, label, url.replace(/^mailto:/, ''))),
	];
}

/** The publication that an item is, if it is one. */
export function publicationOf({section, item}: Subject, content: Content): Publication | undefined {
	return section === 'publications' ? content.publication(item) : undefined;
}

/** The filters of the publications: one that is chosen already is taken away again. */
function filterChoices(_subject: Subject, content: Content, query: string): Choice[] {
	const chosen = termsOf(query);
	return content.facets().flatMap(({field, values}) =>
		values.map((value): Choice => {
			const isChosen = chosen.includes(value.query);
			return {
				row: {lead: content.language.t(fieldNames[field]), text: value.value, tail: `${value.count}${isChosen ? ' ✓' : ''}`},
				action: {type: 'filter', query: (isChosen ? without(chosen, value.query) : withTerm(chosen, value.query)).join(' ')},
			};
		}),
	);
}

/** The words and fields of a query: 'llm year:2024 author:"Defu Lian"' has three. */
function termsOf(query: string): string[] {
	return query.match(/\w+:"[^"]*"|\S+/g) ?? [];
}

function without(terms: readonly string[], term: string): string[] {
	return terms.filter(other => other !== term);
}

/** A paper has one year and one venue: another one takes the place of that which is there. */
function withTerm(terms: readonly string[], term: string): string[] {
	const single = ['year:', 'venue:'].find(field => term.startsWith(field));
	return [...terms.filter(other => single === undefined || !other.startsWith(single)), term];
}

function linksOf({section, item}: Subject, content: Content): readonly ItemLink[] {
	return content.item(section, item)?.links ?? [];
}
