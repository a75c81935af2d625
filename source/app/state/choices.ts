import {bibtexEntry} from '../../formats/bibtex.js';
import {plainCitation} from '../../formats/citation.js';
import {type MessageValue, msg} from '../../i18n/language.js';
import {original} from '../../resume/localized.js';
import {fold} from '../../resume/search/fold.js';
import type {ItemLink, ItemTarget} from '../../resume/sections/index.js';
import type {ItemRow} from '../../resume/sections/section.js';
import type {Publication} from '../../resume/types.js';
import type {Content} from '../content/content.js';
import type {ResolvedAction} from './actions.js';
import type {RouteOf} from './routes.js';

/** A row of a dialog, and what it does when it is chosen. */
export interface Choice {
	readonly row: ItemRow;
	readonly action: ResolvedAction;
}

/** The titles of the dialogs. */
export const choiceTitles = {links: 'Open a link', copy: 'Copy'} as const;

/** All rows of a dialog. */
export function choicesOf({kind, subject}: Pick<RouteOf<'choice'>, 'kind' | 'subject'>, content: Content): Choice[] {
	return {links: linkChoices, copy: copyChoices}[kind](subject, content);
}

/** The rows that match what was typed, by their names or else their addresses. */
export function narrowChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
	if (typed === '') {
		return choices;
	}
	const named = choices.filter(({row: {lead = ''}}) => fold(lead).text.startsWith(foldTyped(typed)));
	// A citation has nearly every letter: it is found by its name alone.
	const containing = choices.filter(({row: {lead = '', text}}) => matchesTyped(/\s/.test(text) ? lead : `${lead} ${text}`, typed));
	return named.length > 0 ? named : containing;
}

/** Whether the words of a row contain what was typed in a dialog. */
export function matchesTyped(words: string, typed: string): boolean {
	return fold(words).text.includes(foldTyped(typed));
}

/** What is typed, without what may yet join it to the next letter: the dot of "github." is none in the "github.com" of a row. */
function foldTyped(typed: string): string {
	return fold(typed.trim().replace(/[-‐‑'’.]+$/u, '')).text;
}

/** The addresses of an item, to open. */
export function linkChoices(subject: ItemTarget, content: Content): Choice[] {
	return linksOf(subject, content).map(({label, url}) => ({row: {lead: label, text: url}, action: {type: 'openUrl', url}}));
}

/** What can be copied of an item: its addresses, and of a paper its BibTeX entry and citation. */
export function copyChoices(subject: ItemTarget, content: Content): Choice[] {
	const publication = publicationOf(subject, content);
	const copy = (lead: string, what: MessageValue, text: string): Choice => ({
		row: {lead, text: text.replace(/\s+/g, ' ')},
		action: {type: 'copyText', what, text},
	});
	return [
		...(publication
			? [
					copy('BibTeX', 'BibTeX', bibtexEntry(original(publication), original(content.resume))),
					copy(content.language.t('Citation'), msg('Citation'), plainCitation(original(publication))),
				]
			: []),
		...linksOf(subject, content).map(({label, url}) => copy(label, label, url.replace(/^mailto:/, ''))),
	];
}

/** The publication that an item is, if it is one. */
export function publicationOf({section, item}: ItemTarget, content: Content): Publication | undefined {
	return section === 'publications' ? content.publication(item) : undefined;
}

function linksOf({section, item}: ItemTarget, content: Content): readonly ItemLink[] {
	return content.item(section, item)?.links ?? [];
}
