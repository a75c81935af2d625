import {bibtexEntry} from '../../formats/bibtex.js';
import {plainCitation} from '../../formats/citation.js';
import {type MessageValue, msg} from '../../i18n/language.js';
import {original} from '../../resume/localized.js';
import {fold} from '../../resume/search/fold.js';
import type {ItemLink, ItemTarget} from '../../resume/sections/index.js';
import type {ItemRow} from '../../resume/sections/section.js';
import type {Publication} from '../../resume/types.js';
import type {ResolvedAction} from '../actions.js';
import type {Content} from '../content/content.js';
import type {RouteOf} from '../routes.js';

/** A row of a dialog with its action. */
export interface Choice {
	readonly row: ItemRow;
	readonly action: ResolvedAction;
}

/** The titles of the dialogs. */
export const choiceTitles = {links: 'Open a link', copy: 'Copy'} as const;

/** Returns all rows of a dialog. */
export function choicesOf({kind, subject}: Pick<RouteOf<'choice'>, 'kind' | 'subject'>, content: Content): Choice[] {
	return {links: linkChoices, copy: copyChoices}[kind](subject, content);
}

/** Filters the rows by the typed text: those whose label starts with it, or else those whose label or address contains it. */
export function narrowChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
	if (typed === '') {
		return choices;
	}
	const named = choices.filter(({row: {lead = ''}}) => fold(lead).text.startsWith(foldTyped(typed)));
	// A citation contains nearly every letter: it is matched by its label alone.
	const containing = choices.filter(({row: {lead = '', text}}) => matchesTyped(/\s/.test(text) ? lead : `${lead} ${text}`, typed));
	return named.length > 0 ? named : containing;
}

/** Whether a row's text contains the text that was typed in a dialog, after folding both. */
export function matchesTyped(words: string, typed: string): boolean {
	return fold(words).text.includes(foldTyped(typed));
}

/** Folds typed text, without trailing punctuation that may yet join it to the next letter: "github." has to match "github.com". */
function foldTyped(typed: string): string {
	return fold(typed.trim().replace(/[-‐‑'’.]+$/u, '')).text;
}

/** Returns the links of an item as rows that open them. */
export function linkChoices(subject: ItemTarget, content: Content): Choice[] {
	return linksOf(subject, content).map(({label, url}) => ({row: {lead: label, text: url}, action: {type: 'openUrl', url}}));
}

/** Returns the texts of an item as rows that copy them: its addresses, and of a paper its BibTeX entry and citation first. */
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

/** Returns the publication with the item's id; undefined when the item is of another section. */
export function publicationOf({section, item}: ItemTarget, content: Content): Publication | undefined {
	return section === 'publications' ? content.publication(item) : undefined;
}

function linksOf({section, item}: ItemTarget, content: Content): readonly ItemLink[] {
	return content.item(section, item)?.links ?? [];
}
