import type {Block} from '../block.js';
import {formatDate} from '../dates.js';
import {languageOf} from '../localized.js';
import {linesOf} from '../marked.js';
import type {Award} from '../types.js';
import {unique, yearsIn} from './facet-values.js';
import type {Section} from './section.js';

export const honors: Section = {
	id: 'honors',
	label: 'Honors',
	title: 'Honors and Awards',
	keys: ['awards'],
	isIn: resume => resume.awards.length > 0,
	items: resume =>
		resume.awards.map((award, index) => {
			const {url} = award;
			const awarder = award.awarder && award.awarder !== award.title ? `, ${award.awarder}` : '';
			const dates = award.dates.map(formatDate).join(', ');
			return {
				id: String(index + 1),
				row: {text: award.title + awarder, ...(dates && {tail: dates, shortTail: shortDates(award.dates)})},
				detail: [
					{spans: [{text: award.title, meaning: 'strong', href: url}, {text: `${awarder}${dates && `, ${dates}`}`}]},
					...reasonFor(award),
				],
				...(url && {links: [{label: languageOf(resume).t('Homepage'), url}]}),
				facets: {year: unique(award.dates.flatMap(yearsIn))},
			};
		}),
};

/** Abbreviates several dates: "2021–2024 ×4". */
function shortDates(dates: readonly string[]): string {
	if (dates.length === 1) {
		return dates.map(formatDate).join('');
	}
	const years = dates.flatMap(yearsIn).sort();
	return `${unique([years[0] ?? '', years.at(-1) ?? '']).join('–')} ×${dates.length}`;
}

function reasonFor(award: Award): Block[] {
	return award.summary ? linesOf(award, award.summary, {indent: 2}) : [];
}
