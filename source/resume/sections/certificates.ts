import {formatDate, formatPeriod} from '../dates.js';
import {joined} from '../join.js';
import {languageOf} from '../localized.js';
import {descriptionBlocks} from '../marked.js';
import {yearsIn} from './facet-values.js';
import type {Section} from './section.js';
import {withRowText} from './with-row-text.js';

export const certificates: Section = {
	id: 'certificates',
	label: 'Certificates',
	title: 'Certificates',
	isLoose: true,
	keys: ['certificates'],
	isIn: resume => Boolean(resume.certificates?.length),
	items: resume =>
		(resume.certificates ?? []).map((certificate, index) => {
			const {name, issuer, url, startDate, endDate} = certificate;
			const language = languageOf(resume);
			// A certificate without an end date is not "present".
			const period =
				startDate && endDate
					? formatPeriod(certificate, language)
					: endDate
						? language.t('until {date}', {date: formatDate(endDate)})
						: startDate && formatDate(startDate);
			const date = certificate.date ? joined([formatDate(certificate.date), period]) : period;
			const title = name ?? issuer ?? '';
			const others = joined([name && issuer, date]);
			return withRowText(
				{
					id: String(index + 1),
					row: {text: joined([title, name && issuer]), ...(date && {tail: date})},
					detail: [
						{spans: [{text: title, meaning: 'strong'}, {text: title && others ? `, ${others}` : others}]},
						...descriptionBlocks(certificate),
					],
					links: url ? [{label: language.t('Certificate'), url}] : [],
					facets: {year: yearsIn(date)},
				},
				language,
			);
		}),
};
