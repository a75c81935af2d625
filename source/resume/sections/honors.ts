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
				row: {text: award.title + awarder, ...(dates && {tail: dates, shortTail: shortDates(award.dates)})},
				detail: [{spans: [{text: award.title, meaning: 'strong'}, {text: `${awarder}${dates && `, ${dates}`}`}]}, ...reasonFor(award)],
				facets: {year: unique(award.dates.map(yearOf))},
			};
		}),
};

/** Many dates in little room: "2021–2024 ×4". */
function shortDates(dates: readonly string[]): string {
	if (dates.length === 1) {
		return dates.map(formatDate).join('');
	}
	const years = dates.map(yearOf).sort();
	return `${unique([years[0] ?? '', years.at(-1) ?? '']).join('–')} ×${dates.length}`;
}

function reasonFor({summary = ''}: Award): Block[] {
	return summary
		.split(/\n+/)
		.filter(Boolean)
		.map(text => paragraph(text, {indent: 2}));
}
