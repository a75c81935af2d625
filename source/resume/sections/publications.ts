import type {Language} from '../../i18n/language.js';
import {authorSpans, isFirstAuthor} from '../authors.js';
import {type Block, labelled, type Span} from '../block.js';
import {joined} from '../join.js';
import {languageOf} from '../localized.js';
import {descriptionBlocks, linesOf} from '../marked.js';
import {venueSeries} from '../statistics.js';
import type {Publication, Resume} from '../types.js';
import {unique} from './facet-values.js';
import {publicationLinks} from './links.js';
import type {Facets, Section} from './section.js';

export const publications: Section = {
	id: 'publications',
	label: 'Publications',
	title: 'Publications',
	isLoose: true,
	keys: ['publications'],
	isIn: resume => resume.publications.length > 0,
	items: resume =>
		resume.publications.map(publication => {
			const {id, name, shortName, year = '', venue = publication.publisher} = publication;
			return {
				id,
				row: {lead: String(year), text: name, ...(venue && {tail: venue})},
				// There may be thousands: what a list does not show is built on demand.
				get detail() {
					return describe(publication, resume);
				},
				get links() {
					return publicationLinks(publication, languageOf(resume));
				},
				get facets() {
					return facetsOf(publication, resume);
				},
				alias: shortName === undefined || name.includes(shortName) ? undefined : shortName,
			};
		}),
};

function describe(publication: Publication, resume: Resume): Block[] {
	const {name, authors, venue, topics, note} = publication;
	const hasEqual = authors.some(author => author.equal);
	const language = languageOf(resume);
	const {t} = language;
	const place = placeInVenue(publication, language);
	return [
		{spans: [{text: name, meaning: 'strong'}]},
		...(authors.length > 0 ? [{spans: authorSpans(publication, resume)}] : []),
		...(hasEqual ? [{spans: [{text: t('* equal contribution'), meaning: 'quiet'} as const]}] : []),
		...(venue || place ? [{spans: venueSpans(venue, place)}] : []),
		...(note ? linesOf(publication, note) : []),
		...descriptionBlocks(publication),
		...(topics.length > 0 ? [labelled(t('Topics'), topics.join(', '), {isApart: true})] : []),
	];
}

function venueSpans(venue: string | undefined, place: string): Span[] {
	return [
		{text: venue ?? '', meaning: 'venue'},
		{text: `${venue && place ? '  ' : ''}${place}`, meaning: 'quiet'},
	];
}

/** Formats the place of a publication in its venue: "ACM Transactions on Information Systems (TOIS), 43(4), article 96, 2025". */
export function placeInVenue({type, publisher, volume, issue, number, pages, year, acceptanceRate}: Publication, {t}: Language): string {
	return joined(
		[
			publisher,
			volume && (issue ? `${volume}(${issue})` : t('volume {volume}', {volume})),
			number && (type === 'report' ? number : t('article {number}', {number})),
			pages && t('pages {pages}', {pages: pages.replace('-', '–')}),
			publisher?.includes(String(year)) ? undefined : year,
			acceptanceRate && t('acceptance rate {rate}', {rate: acceptanceRate}),
		],
		t(', '),
	);
}

function facetsOf(publication: Publication, resume: Resume): Facets {
	const {year, venue, publisher, authors, topics} = publication;
	return {
		year: year === undefined ? [] : [String(year)],
		venue: unique([venue, publisher].flatMap(name => (name ? [venueSeries(name), name] : []))),
		author: authors.map(author => author.name),
		topic: topics,
		first: authors.length > 0 ? [isFirstAuthor(publication, resume) ? 'yes' : 'no'] : [],
		has: offersOf(publication),
	};
}

/** Returns what can be downloaded: "paper" only when its URL is not also that of something else, such as its code. */
function offersOf({doi, arxiv, url, links = []}: Publication): string[] {
	const hasPaper = url !== undefined && links.every(link => link.url !== url);
	return unique([...(hasPaper ? ['paper'] : []), ...(doi ? ['doi'] : []), ...(arxiv ? ['arxiv'] : []), ...links.map(link => link.kind)]);
}
