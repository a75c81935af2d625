import {formatDate} from '../dates.js';
import {unique, yearOf} from './facets.js';
import type {Section} from './section.js';

export const honors: Section = {
	id: 'honors',
	label: 'Honors',
	title: 'Honors and Awards',
	items: resume =>
		resume.awards.map((award, index) => {
			const awarder = award.awarder ? `, ${award.awarder}` : '';
			const dates = award.dates.map(formatDate).join(', ');
			return {
				id: String(index + 1),
				row: {text: award.title + awarder, tail: dates},
				detail: [{spans: [{text: award.title, meaning: 'strong'}, {text: `${awarder}, ${dates}`}]}],
				facets: {year: unique(award.dates.map(yearOf))},
			};
		}),
};
