import {formatDate} from '../dates.js';
import {spansOf} from '../marked.js';
import {yearsIn} from './facet-values.js';
import type {Section} from './section.js';

export const news: Section = {
	id: 'news',
	label: 'News',
	title: 'News',
	keys: ['news'],
	isIn: resume => resume.news.length > 0,
	items: resume =>
		resume.news.map((item, index) => {
			const lead = item.date ? formatDate(item.date) : '';
			const [paper] = item.publications ?? [];
			return {
				id: String(index + 1),
				row: {lead, text: item.text},
				detail: [{...(lead && {marker: {text: `${lead}  `, meaning: 'quiet'}}), spans: spansOf(item, item.text)}],
				facets: {year: yearsIn(item.date)},
				opens: paper === undefined ? undefined : {section: 'publications', item: paper},
			};
		}),
};
