import {authorSpans, isFirstAuthor} from '../authors.js';
import {type Block, bullet, labelled, paragraph} from '../block.js';
import {publicationLinks} from '../links.js';
import {venueSeries} from '../statistics.js';
import type {Publication, Resume} from '../types.js';
import {unique} from './facets.js';
import type {Facets, Section} from './section.js';

export const publications: Section = {
	id: 'publications',
	label: 'Publications',
	title: 'Publications',
	isLoose: true,
	items: resume =>
		resume.publications.map(publication => {
			return {
				id: publication.id,
				row: {lead: String(publication.year), text: publication.name, tail: publication.venue},
				detail: describe(publication, resume),
				links: publicationLinks(publication),
				facets: facetsOf(publication, resume),
				alias: publication.name.includes(publication.shortName) ? undefined : publication.shortName,
			};
		}),
};

function describe(publication: Publication, resume: Resume): Block[] {
	const hasEqual = publication.authors.some(author => author.equal);
	return [
		{spans: [{text: publication.name, meaning: 'strong'}]},
		{spans: authorSpans(publication, resume)},
		...(hasEqual ? [{spans: [{text: '* equal contribution', meaning: 'quiet'} as const]}] : []),
		{
			spans: [
				{text: publication.venue, meaning: 'accent'},
				{text: `  ${placeOf(publication)}`, meaning: 'quiet'},
			],
		},
		...(publication.note ? [paragraph(publication.note)] : []),
		...(publication.highlights ?? []).map((text, index) => (index === 0 ? {...bullet(text), isApart: true} : bullet(text))),
		labelled('Topics', publication.topics.join(', '), {isApart: true}),
	];
}

/** Where in the venue: "ACM Transactions on Information Systems (TOIS), 43(4), article 96, 2025". */
function placeOf({publisher, volume, issue, number, pages, year, acceptanceRate}: Publication): string {
	return [
		publisher,
		volume && (issue ? `${volume}(${issue})` : `volume ${volume}`),
		number && `article ${number}`,
		pages && `pages ${pages.replace('-', '–')}`,
		publisher.includes(String(year)) ? undefined : String(year),
		acceptanceRate && `acceptance rate ${acceptanceRate}`,
	]
		.filter(Boolean)
		.join(', ');
}

function facetsOf(publication: Publication, resume: Resume): Facets {
	const {year, venue, publisher, authors, topics} = publication;
	return {
		year: [String(year)],
		venue: unique([venueSeries(venue), venue, publisher]),
		author: authors.map(author => author.name),
		topic: topics,
		first: [isFirstAuthor(publication, resume) ? 'yes' : 'no'],
		has: offersOf(publication),
	};
}

/** What a reader can fetch: "paper" only where its address is not that of something else, such as its code. */
function offersOf({doi, arxiv, url, links = []}: Publication): string[] {
	const hasPaper = url !== undefined && links.every(link => link.url !== url);
	return unique([...(hasPaper ? ['paper'] : []), ...(doi ? ['doi'] : []), ...(arxiv ? ['arxiv'] : []), ...links.map(link => link.kind)]);
}
