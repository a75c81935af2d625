import type {Language} from '../../i18n/language.js';
import {type Block, labelled, paragraph} from '../block.js';
import {formatPeriod} from '../dates.js';
import {joined} from '../join.js';
import {languageOf} from '../localized.js';
import {bulletsOf, descriptionBlocks} from '../marked.js';
import {inOrder} from '../order.js';
import type {Education, Resume} from '../types.js';
import {yearsOf} from './facet-values.js';
import type {Item, ItemLink, Section} from './section.js';
import {withRowText} from './with-row-text.js';

export const education: Section = {
	id: 'education',
	label: 'Education',
	title: 'Education',
	isLoose: true,
	keys: ['education'],
	isIn: resume => resume.education.length > 0,
	items: resume => inOrder(resume.education).map(([item, index]) => educationItem(item, String(index + 1), resume)),
};

function educationItem(item: Education, id: string, resume: Resume): Item {
	const {area, institution, location, studyType} = item;
	const language = languageOf(resume);
	const period = formatPeriod(item, language);
	const before = joined([area, institution, (area || institution) && location]);
	return withRowText(
		{
			id,
			row: {lead: formatPeriod({...item, isExpected: undefined}, language), text: joined([studyType, institution ?? area])},
			detail: [
				{
					spans: [
						{text: period, meaning: 'quiet'},
						{text: `${period && before && '  '}${before}${studyType && before ? ', ' : ''}`, ...(studyType ? {} : {meaning: 'strong'})},
						{text: `${period && !before ? '  ' : ''}${studyType ?? ''}`, meaning: 'strong'},
					],
				},
				...describe(item, language),
			],
			facets: {year: yearsOf(item, resume)},
			links: linksOf(item, language),
		},
		language,
	);
}

function describe(item: Education, {t}: Language): Block[] {
	const {area, institution, location, advisor, score, courses} = item;
	return [
		...(location && !area && !institution ? [paragraph(location)] : []),
		...(advisor ? [paragraph(t('Advisor: {name}', {name: advisor.name}))] : []),
		...(score ? [labelled(t('Score'), score)] : []),
		...descriptionBlocks(item),
		...bulletsOf(item, courses),
	];
}

function linksOf({url, institution, advisor}: Education, {t}: Language): ItemLink[] {
	return [
		...(url ? [{label: t('Homepage'), url, words: institution}] : []),
		...(advisor?.url ? [{label: t('Advisor'), url: advisor.url, words: advisor.name}] : []),
	];
}
