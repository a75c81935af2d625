import type {Language} from '../i18n/language.js';
import {type Block, labelled, paragraph, plainText} from '../resume/block.js';
import {formatDate, updatedWords} from '../resume/dates.js';
import {joined} from '../resume/join.js';
import {languageOf} from '../resume/localized.js';
import {handleBeside} from '../resume/sections/handle.js';
import {statisticsOf} from '../resume/statistics.js';
import type {Resume} from '../resume/types.js';
import {layOut} from '../resume/wrap.js';
import {oneLine, withoutControls} from './clean.js';
import {type Affiliation, currentAffiliations} from './current.js';
import type {FormatOptions} from './format.js';

/** The window that the view is made for. */
const columns = 80;

/**
 * The 30-second view: who, where, latest, top facts, looking for, contact. It fills at most 23 lines of 80 cells, so that
 * the prompt stays on a screen of 24; a narrower `width` says the same in more lines. What has no room ends in "…".
 */
export function formatShort(resume: Resume, {width = columns}: FormatOptions = {}): string {
	const blocks = [...whoAndWhere(resume), ...latest(resume), ...facts(resume), ...contact(resume)];
	return layOut(blocks, width)
		.map(line => `${withoutControls(plainText([line]))}\n`)
		.join('');
}

function whoAndWhere(resume: Resume): Block[] {
	const {basics} = resume;
	const language = languageOf(resume);
	const [place] = currentAffiliations(resume);
	const updated = updatedWords(resume);
	return [
		...[joined([basics.name, updated && `(${updated})`], ' ')].filter(Boolean).map(who => shorten(paragraph(oneLine(who)), 1)),
		...(basics.label ? [shorten(paragraph(oneLine(basics.label)), 2)] : []),
		...(place ? [fact(language.t('Where'), where(place, language), 2, true)] : []),
	];
}

function where({organization, role, expectedEnd}: Affiliation, {t}: Language): string {
	return joined([organization, role, expectedEnd && t('degree expected {month}', {month: formatDate(expectedEnd)})], t(', '));
}

function latest(resume: Resume): Block[] {
	const label = languageOf(resume).t('Latest');
	return resume.news
		.slice(0, 3)
		.map((item, index) => fact(index === 0 ? label : '', joined([item.date && formatDate(item.date), item.text], ' '), 2, index === 0));
}

function facts(resume: Resume): Block[] {
	const {publications, firstAuthor, venues} = statisticsOf(resume);
	const {t} = languageOf(resume);
	const venueNames = venues.map(({name, count}) => (count > 1 ? `${name} (${count})` : name)).join(', ');
	const counts = joined([publications, firstAuthor > 0 && t('of them {count} as first author', {count: firstAuthor})], t(', '));
	return [
		...(publications > 0 ? [fact(t('Papers'), joined([counts, venueNames], t('; ')), 2)] : []),
		...(resume.statement ? [fact(t('Looking for'), resume.statement.text, 3)] : []),
	];
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

/** The block with no more text than fits in that many lines of the window. */
function shorten(block: Block, lines: number): Block {
	const next = layOut([block], columns)[lines];
	const kept = plainText([block]).slice(0, next?.start).trimEnd();
	return next ? {...block, spans: [{text: kept.replace(/.$/u, '…')}]} : block;
}
