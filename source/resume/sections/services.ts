import {joined} from '../join.js';
import {languageOf} from '../localized.js';
import type {Section} from './section.js';
import {withRowText} from './with-row-text.js';

export const services: Section = {
	id: 'services',
	label: 'Services',
	title: 'Professional Services',
	keys: ['services'],
	isIn: resume => resume.services.length > 0,
	items: resume =>
		resume.services.map(({role = '', name, venue, group, url, years}, index) => {
			const title = name ?? joined([venue, ...years]);
			return withRowText(
				{
					id: String(index + 1),
					group,
					row: {lead: role, text: title || role},
					detail: [{spans: [{text: role}, {text: role && title && ', '}, {text: title, meaning: 'strong'}]}],
					links: url ? [{label: venue ?? languageOf(resume).t('Homepage'), url, words: venue ?? title}] : [],
					facets: {year: years.map(String), venue: venue ? [venue] : []},
				},
				languageOf(resume),
			);
		}),
};
