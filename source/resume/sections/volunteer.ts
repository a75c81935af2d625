import {formatPeriod} from '../dates.js';
import {joined} from '../join.js';
import {languageOf} from '../localized.js';
import {inOrder} from '../order.js';
import type {Resume, Volunteer} from '../types.js';
import {wordsAndPoints} from './employment.js';
import {yearsOf} from './facets.js';
import {named} from './named.js';
import type {Item, Section} from './section.js';

export const volunteer: Section = {
	id: 'volunteer',
	label: 'Volunteering',
	title: 'Volunteering',
	isLoose: true,
	keys: ['volunteer'],
	isIn: resume => Boolean(resume.volunteer?.length),
	items: resume => inOrder(resume.volunteer ?? []).map(([entry, index]) => volunteerItem(entry, String(index + 1), resume)),
};

function volunteerItem(entry: Volunteer, id: string, resume: Resume): Item {
	const {organization, position, location, url} = entry;
	const language = languageOf(resume);
	const period = formatPeriod(entry, language);
	const title = organization ?? position ?? '';
	return named(
		{
			id,
			row: {lead: period, text: joined([position, organization])},
			detail: [
				{
					spans: [
						{text: period, meaning: 'quiet'},
						{text: period && title ? `  ${title}` : title, meaning: 'strong'},
						{text: title && location ? `, ${location}` : (location ?? '')},
					],
				},
				...(organization && position ? [{spans: [{text: position}]}] : []),
				...wordsAndPoints(entry),
			],
			links: url ? [{label: language.t('Homepage'), url}] : [],
			facets: {year: yearsOf(entry, resume)},
		},
		language,
	);
}
