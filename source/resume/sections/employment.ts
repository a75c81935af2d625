import type {Language, Translate} from '../../i18n/language.js';
import {type Block, datedSpans, labelled, paragraph} from '../block.js';
import {formatPeriod} from '../dates.js';
import {joined} from '../join.js';
import {languageOf, original} from '../localized.js';
import {descriptionBlocks, linesOf} from '../marked.js';
import {inOrder} from '../order.js';
import type {Position, Resume, Work} from '../types.js';
import {unique, yearsOf} from './facet-values.js';
import type {Item, ItemLink} from './section.js';
import {withRowText} from './with-row-text.js';

/** Whether a position is an internship. */
export function isInternship(work: Work): boolean {
	const {position = ''} = original(work);
	return /\bintern(ship)?s?\b/i.test(position);
}

/** Returns the items of `work` that are internships, or those that are not. Their ids are their positions in the whole list, from 1. */
export function workItems(resume: Resume, areInternships: boolean): Item[] {
	return inOrder(resume.work).flatMap(([work, index]) =>
		isInternship(work) === areInternships ? workItem(work, String(index + 1), areInternships, resume) : [],
	);
}

function workItem(work: Work, id: string, isIntern: boolean, resume: Resume): Item {
	const {name, position, location} = work;
	const language = languageOf(resume);
	const period = formatPeriod(work, language);
	const title = name ?? position ?? location ?? '';
	const place = name && location ? `, ${location}` : '';
	const role = position ?? work.positions?.[0]?.position;
	const text = isIntern ? title + place : joined([role, name]) || title;
	return withRowText(
		{
			id,
			row: {lead: period, text},
			detail: [{spans: [...datedSpans(period, title), {text: place}]}, ...describe(work, language)],
			links: workLinks(work, language),
			facets: {
				year: unique([work, ...(work.positions ?? [])].flatMap(item => yearsOf(item, resume))),
				topic: [...(work.topics ?? []), ...(work.keywords ?? [])],
			},
		},
		language,
	);
}

function describe(work: Work, language: Language): Block[] {
	const {name, position, group, lead, topics, mentor, description, keywords, positions = []} = work;
	const {t} = language;
	const where = roleText(name ? position : undefined, group?.name, lead?.name, t);
	return [
		...(where ? [paragraph(where)] : []),
		...(topics && topics.length > 0 ? [paragraph(t('Dive into: {topics}', {topics: topics.join(', ')}))] : []),
		...(mentor ? [paragraph(t('Mentor: {name}', {name: mentor.name}))] : []),
		...(description ? linesOf(work, description).map(inQuietStyle) : []),
		...descriptionBlocks(work),
		...positions.flatMap(item => positionBlocks(item, language)),
		...(keywords && keywords.length > 0 ? [labelled(t('Keywords'), keywords.join(', '), {isApart: true})] : []),
	];
}

/** Returns a block with its plain spans in quiet style. */
function inQuietStyle(block: Block): Block {
	return {...block, spans: block.spans.map(span => ({...span, meaning: span.meaning ?? ('quiet' as const)}))};
}

/** Returns the blocks of one of several positions with the same employer. */
function positionBlocks(item: Position, language: Language): Block[] {
	const {position = '', location} = item;
	const period = formatPeriod(item, language);
	const title = joined([position, location]);
	return [{isApart: true, spans: datedSpans(period, title)}, ...descriptionBlocks(item)];
}

/** Formats the position, the group and its lead. */
function roleText(position = '', group: string | undefined, lead: string | undefined, t: Translate): string {
	if (group && lead) {
		return t('{position} in {group} led by {lead}', {position, group, lead}).trim();
	}
	if (group) {
		return t('{position} in {group}', {position, group}).trim();
	}
	return lead ? t('{position} led by {lead}', {position, lead}).trim() : position;
}

function workLinks({url, name, group, lead, mentor}: Work, {t}: Language): ItemLink[] {
	const places = [
		['Homepage', {url, name}],
		['Group', group],
		['Lead', lead],
		['Mentor', mentor],
	] as const;
	return places.flatMap(([label, place]) => (place?.url ? [{label: t(label), url: place.url, words: place.name}] : []));
}
