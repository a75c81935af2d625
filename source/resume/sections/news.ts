import {formatDate} from '../dates.js';
import {yearOf} from './facets.js';
import type {Section} from './section.js';

export const news: Section = {
	id: 'news',
	label: 'News',
	title: 'News',
	items: resume =>
		resume.news.map((item, index) => {
			const lead = formatDate(item.date);
			const [paper] = item.publications ?? [];
			return {
				id: String(index + 1),
				row: {lead, text: item.text},
				detail: [{marker: {text: `${lead}  `, meaning: 'quiet'}, spans: [{text: item.text}]}],
				facets: {year: [yearOf(item.date)]},
				opens: paper === undefined ? undefined : {section: 'publications', item: paper},
			};
		}),
};
