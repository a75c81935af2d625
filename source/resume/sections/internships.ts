import {type Block, paragraph} from '../block.js';
import {formatPeriod} from '../dates.js';
import type {Work} from '../types.js';
import {yearsOf} from './facets.js';
import type {ItemLink, Section} from './section.js';

export const internships: Section = {
	id: 'internships',
	label: 'Internships',
	title: 'Internships',
	isLoose: true,
	items: resume =>
		resume.work.map((work, index) => {
			const place = work.location ? `, ${work.location}` : '';
			return {
				id: String(index + 1),
				row: {lead: formatPeriod(work), text: work.name + place},
				detail: [
					{spans: [{text: formatPeriod(work), meaning: 'quiet'}, {text: `  ${work.name}`, meaning: 'strong'}, {text: place}]},
					...describe(work),
				],
				links: workLinks(work),
				facets: {year: yearsOf(work, resume), topic: work.topics ?? []},
			};
		}),
};

function describe({position, group, lead, topics, mentor}: Work): Block[] {
	const where = group ? ` in ${group.name}` : '';
	return [
		paragraph(`${position}${where}${lead ? ` led by ${lead.name}` : ''}`),
		...(topics ? [paragraph(`Dive into: ${topics.join(', ')}`)] : []),
		...(mentor ? [paragraph(`Mentor: ${mentor.name}`)] : []),
	];
}

function workLinks({url, group, lead, mentor}: Work): ItemLink[] {
	const addresses = {Homepage: url, Group: group?.url, Lead: lead?.url, Mentor: mentor?.url};
	return Object.entries(addresses).flatMap(([label, url]) => (url ? [{label, url}] : []));
}
