import {authorSpans} from '../authors.js';
import {type Block, bullet, labelled, paragraph} from '../block.js';
import {publicationLinks} from '../links.js';
import type {Publication, Resume} from '../types.js';
import type {Section} from './section.js';

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
		...(publication.highlights ?? []).map(bullet),
		labelled('Topics', publication.topics.join(', ')),
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
