import {type Block, paragraph} from '../block.js';
import {formatDate} from '../dates.js';
import type {Award} from '../types.js';
import {unique, yearOf} from './facets.js';
import type {Section} from './section.js';

export const honors: Section = {
	id: 'honors',
	label: 'Honors',
	title: 'Honors and Awards',
	keys: ['awards'],
	isIn: resume => resume.awards.length > 0,
	items: resume =>
		resume.awards.map((award, index) => {
			const awarder = award.awarder ? `, ${award.awarder}` : '';
			const dates = award.dates.map(formatDate).join(', ');
			return {
				id: String(index + 1),
				row: {text: award.title + awarder, ...(dates && {tail: dates})},
				detail: [{spans: [{text: award.title, meaning: 'strong'}, {text: `${awarder}${dates && `, ${dates}`}`}]}, ...reasonFor(award)],
				facets: {year: unique(award.dates.map(yearOf))},
			};
		}),
};

function reasonFor({summary = ''}: Award): Block[] {
	return summary
		.split(/\n+/)
		.filter(Boolean)
		.map(text => paragraph(text, {indent: 2}));
}
