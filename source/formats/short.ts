import type {Language} from '../i18n/language.js';
import {type Block, labelled, paragraph, plainText} from '../resume/block.js';
import {formatDate, formatPeriod, updatedWords} from '../resume/dates.js';
import {joined} from '../resume/join.js';
import {languageOf} from '../resume/localized.js';
import {inOrder} from '../resume/order.js';
import {isInternship} from '../resume/sections/employment.js';
import {handleBeside} from '../resume/sections/handle.js';
import {statisticsOf} from '../resume/statistics.js';
import type {Publication, Resume} from '../resume/types.js';
import {layOut} from '../resume/wrap.js';
import {bestPapers, researchTopics, workWords} from './brief.js';
import {oneLine, withoutControls} from './clean.js';
import {type Affiliation, currentAffiliations} from './current.js';
import type {FormatOptions} from './format.js';

/** The window size that the view is designed for. */
const columns = 80;
const rows = 23;

/**
 * Formats the 30-second view: name, what the person is open to, affiliation, work, research, best papers, honors, numbers,
 * contact. It fills at most 23 lines of 80 cells, so that it fits a screen of 24 with the prompt; a narrower `width` wraps
 * the same text into more lines. What does not fit ends in "…".
 */
export function formatShort(resume: Resume, {width = columns}: FormatOptions = {}): string {
	const most = [...who(resume), ...career(resume), ...results(resume), ...latest(resume), ...contact(resume)];
	const isWithin = layOut(most, columns).length <= rows;
	const blocks = isWithin ? most : [...who(resume), ...career(resume), ...results(resume), ...contact(resume)];
	return layOut(blocks, width)
		.map(line => `${withoutControls(plainText([line]))}\n`)
		.join('');
}

function who(resume: Resume): Block[] {
	const {basics, statement} = resume;
	const {t} = languageOf(resume);
	const updated = updatedWords(resume);
	const lookingFor = statement?.headline ? joined([t('positions'), statement.headline], t(': ')) : statement?.text;
	return [
		...[joined([basics.name, updated && `(${updated})`], ' ')].filter(Boolean).map(name => shorten(paragraph(oneLine(name)), 1)),
		...(basics.label ? [shorten(paragraph(oneLine(basics.label)), 2)] : []),
		...(lookingFor ? [fact(t('Open to'), lookingFor, 2, true)] : []),
	];
}

function career(resume: Resume): Block[] {
	const language = languageOf(resume);
	const {t} = language;
	const [place] = currentAffiliations(resume);
	const work = inOrder(resume.work).slice(0, 2);
	const label = work.every(([item]) => isInternship(item)) ? t('Internships') : t('Work');
	const topics = researchTopics(resume);
	return [
		...(place ? [fact(t('Now'), where(place, language), 2, !resume.statement)] : []),
		...work.map(([item], index) => fact(index === 0 ? label : '', joined([formatPeriod(item, language), workWords(item)], '  '), 1)),
		...(topics.length > 0 ? [fact(t('Research'), topics.join(', '), 2)] : []),
	];
}

function where({organization, role, expectedEnd}: Affiliation, {t}: Language): string {
	return joined([organization, role, expectedEnd && t('degree expected {month}', {month: formatDate(expectedEnd)})], t(', '));
}

function results(resume: Resume): Block[] {
	const {publications, firstAuthor} = statisticsOf(resume);
	const {t} = languageOf(resume);
	const counts = joined(
		[t('{papers}', {papers: publications}), firstAuthor > 0 && t('of them {count} as first author', {count: firstAuthor})],
		t(', '),
	);
	const numbers = [publications > 0 ? counts : '', ...(resume.metrics ?? []).map(({name, value}) => `${value} ${name}`)];
	const honors = resume.awards.map(({title, dates}) => (dates.length > 1 ? `${title} ×${dates.length}` : title));
	return [
		...(numbers.some(Boolean) ? [fact(publications > 0 ? t('Papers') : t('At a glance'), joined(numbers, t('; ')), 1)] : []),
		...(publications > 0 ? [fact('', fitting(paperLabels(resume), 2), 2)] : []),
		...(honors.length > 0 ? [fact(t('Honors'), fitting(honors, 2), 2)] : []),
	];
}

function latest(resume: Resume): Block[] {
	const [news] = resume.news;
	return news ? [fact(languageOf(resume).t('Latest'), joined([news.date && formatDate(news.date), news.text], ' '), 2)] : [];
}

/** Returns as many items as fit into the given number of lines, and the count of the others: "A, B, +3". */
function fitting(items: readonly string[], lines: number): string {
	const texts = items.map((_, left) => [...items.slice(0, items.length - left), ...(left > 0 ? [`+${left}`] : [])].join(', '));
	return texts.find(text => layOut([labelled('', text)], columns).length <= lines) ?? items.join(', ');
}

/** Returns the best papers, published ones before preprints: "ICLR 2025 ToolACE". */
function paperLabels(resume: Resume): string[] {
	const isPreprint = ({type}: Publication) => Number(type === 'article');
	return bestPapers(resume)
		.papers.toSorted((a, b) => isPreprint(a) - isPreprint(b))
		.map(({venue, shortName, name}) => joined([venue, shortName ?? name], ' '));
}

function contact(resume: Resume): Block[] {
	const {email, phone, url, profiles} = resume.basics;
	const {t} = languageOf(resume);
	const shown = profiles.slice(0, 2).map(profile => joined([handleBeside(profile), profile.url], '  '));
	const addresses = [url, ...shown].flatMap(address => address || []);
	return [
		...(email ? [fact(t('Email'), email, 1, true)] : []),
		...(phone ? [fact(t('Phone'), phone, 1, !email)] : []),
		...addresses.map((address, index) => fact(index === 0 ? t('Links') : '', address, 1, index === 0 && !email && !phone)),
	];
}

function fact(label: string, value: string, lines: number, isApart = false): Block {
	const block = labelled(label, oneLine(value));
	return shorten(isApart ? {...block, isApart} : block, lines);
}

/** Truncates a block to the given number of lines of the window. */
function shorten(block: Block, lines: number): Block {
	const next = layOut([block], columns)[lines];
	const kept = plainText([block]).slice(0, next?.start).trimEnd();
	return next ? {...block, spans: [{text: kept.replace(/.$/u, '…')}]} : block;
}
