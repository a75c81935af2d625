import {paragraph} from '../block.js';
import {formatPeriod} from '../dates.js';
import {yearsOf} from './facets.js';
import type {Section} from './section.js';

export const education: Section = {
	id: 'education',
	label: 'Education',
	title: 'Education',
	isLoose: true,
	items: resume =>
		resume.education.map((item, index) => {
			const period = formatPeriod(item);
			const {advisor} = item;
			return {
				id: String(index + 1),
				row: {lead: period.replace(' (expected)', ''), text: `${item.studyType}, ${item.institution}`},
				detail: [
					{
						spans: [
							{text: period, meaning: 'quiet'},
							{text: `  ${item.area}, ${item.institution}, `},
							{text: item.studyType, meaning: 'strong'},
						],
					},
					...(advisor ? [paragraph(`Advisor: ${advisor.name}`)] : []),
				],
				facets: {year: yearsOf(item, resume)},
				links: [...(item.url ? [{label: 'Homepage', url: item.url}] : []), ...(advisor?.url ? [{label: 'Advisor', url: advisor.url}] : [])],
			};
		}),
};
