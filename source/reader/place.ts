import type {Content} from '../app/content/content.js';
import type {Start} from '../app/state/state.js';
import {bibtexEntry} from '../formats/bibtex.js';
import {plainCitation} from '../formats/citation.js';
import {original} from '../resume/localized.js';
import {referencesOf} from '../resume/references.js';
import {fullDetail, type Item, type SectionId, sectionById, type Target} from '../resume/sections/index.js';
import {spoken} from './spoken-text.js';

/** A location in the reader: the start, a list or an item. */
export type Place =
	| {readonly kind: 'start'}
	| {readonly kind: 'list'; readonly section?: SectionId; readonly query: string}
	| {readonly kind: 'item'; readonly section: SectionId; readonly item: string};

/** Returns the place that a start opens. */
export function placeToStart({section, item, query}: Start): Place {
	if (section && item !== undefined) {
		return {kind: 'item', section, item};
	}
	return section || query !== undefined ? {kind: 'list', ...(section && {section}), query: query ?? ''} : {kind: 'start'};
}

/** A numbered choice: it opens a place, or it is an address or a text to copy. */
export interface Numbered {
	readonly words: string;
	readonly place?: Place;
	readonly text?: string;
}

/** The content of a place: its lines, then its choices. */
export interface Reading {
	readonly lines: readonly string[];
	readonly choices: readonly Numbered[];
}

/** Returns the content of a place. */
export function readingOf(place: Place, content: Content): Reading {
	switch (place.kind) {
		case 'start':
			return {
				lines: [content.language.t('Sections.')],
				choices: content.sections.map(({id, title}) => ({
					words: content.language.t(title),
					place: {kind: 'list', section: id, query: ''},
				})),
			};
		case 'list':
			return listReading(place, content);
		case 'item':
			return itemReading(place.section, content.item(place.section, place.item), content);
	}
}

function listReading({section, query}: Extract<Place, {kind: 'list'}>, content: Content): Reading {
	const {matches, hint} = content.find(query, section);
	const {t} = content.language;
	const title = t(section ? sectionById(section).title : 'Search');
	const [only] = matches;
	if (section && sectionById(section).isPage && only) {
		return itemReading(section, only.item, content);
	}
	const choices = matches
		.filter(({item}) => item.code === undefined)
		.map(
			({section: where, item}): Numbered => ({
				words: rowWords(item, section ? undefined : t(sectionById(where).label)),
				place: {kind: 'item', section: where, item: item.id},
			}),
		);
	const count = choices.length === 1 ? t('1 item') : t('{count} items', {count: choices.length});
	const lines = [
		query === '' ? t('{title}, {count}.', {title, count}) : t('{title}, {query}: {count}.', {title, query, count}),
		...(hint ? [hint] : []),
	];
	return {lines, choices};
}

function itemReading(section: SectionId, item: Item | undefined, content: Content): Reading {
	const {t} = content.language;
	if (!item) {
		return {lines: [t('Nothing is here.')], choices: []};
	}
	const publication = section === 'publications' ? content.resume.publications.find(({id}) => id === item.id) : undefined;
	const related = referencesOf(section, item, content.resume).map(
		({label, text, target}): Numbered => ({words: t('{label}: {text}', {label, text}), place: placeOf(target)}),
	);
	const links = (item.links ?? []).map(
		({label, url}): Numbered => ({words: t('{label}, address', {label}), text: url.replace(/^mailto:/, '')}),
	);
	const papers = publication
		? [
				{words: t('BibTeX entry'), text: bibtexEntry(original(publication), original(content.resume))},
				{words: t('Citation'), text: plainCitation(original(publication))},
			]
		: [];
	return {
		lines: [...(item.group ? [item.group] : []), ...fullDetail(item).map(block => spoken(block, content.language))],
		choices: [...related, ...links, ...papers],
	};
}

function placeOf(target: Target): Place {
	return 'item' in target ? {kind: 'item', ...target} : {kind: 'list', ...target};
}

function rowWords({row}: Item, section: string | undefined): string {
	return [section, row.text, row.tail, row.lead].filter(Boolean).join(', ');
}
