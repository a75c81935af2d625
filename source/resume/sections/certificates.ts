import {formatDate} from '../dates.js';
import {joined} from '../join.js';
import {languageOf} from '../localized.js';
import {yearOf} from './facets.js';
import {named} from './named.js';
import type {Section} from './section.js';

export const certificates: Section = {
	id: 'certificates',
	label: 'Certificates',
	title: 'Certificates',
	isLoose: true,
	keys: ['certificates'],
	isIn: resume => Boolean(resume.certificates?.length),
	items: resume =>
		(resume.certificates ?? []).map(({name, issuer, date, url}, index) => {
			const title = name ?? issuer ?? '';
			const others = joined([name && issuer, date && formatDate(date)]);
			return named(
				{
					id: String(index + 1),
					row: {text: joined([title, name && issuer]), ...(date && {tail: formatDate(date)})},
					detail: [{spans: [{text: title, meaning: 'strong'}, {text: title && others ? `, ${others}` : others}]}],
					links: url ? [{label: languageOf(resume).say('Certificate'), url}] : [],
					facets: {year: date ? [yearOf(date)] : []},
				},
				languageOf(resume),
			);
		}),
};
