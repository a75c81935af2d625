import {workWords} from '../../../formats/brief.js';
import type {Phrase} from '../../../i18n/language.js';
import {formatDate, formatPeriod} from '../../../resume/dates.js';
import {joined} from '../../../resume/join.js';
import {languageOf} from '../../../resume/localized.js';
import {openToWords} from '../../../resume/open-to.js';
import {inOrder} from '../../../resume/order.js';
import type {Resume} from '../../../resume/types.js';
import {textWidth} from '../../../resume/width.js';

/** A dated line: a news item, or a position. */
export interface DatedLine {
	readonly date: string;
	readonly text: string;
}

/** A contact line: an address, and the key that copies or opens it. */
export interface ContactLine {
	readonly text: string;
	readonly href?: string | undefined;
	readonly keys?: Phrase;
	readonly words?: Phrase;
}

/** Returns at most two contact lines: e-mail and homepage, or else phone and place. */
export function contactLinesOf({basics}: Resume): ContactLine[] {
	const {email, url, phone, location} = basics;
	const place = joined([location?.city, location?.region, location?.countryCode]);
	return [
		...(email ? [{text: email, href: `mailto:${email}`, keys: 'y', words: 'copy'} as const] : []),
		...(url ? [{text: url.replace(/^https?:\/\/(www\.)?|\/$/g, ''), href: url, keys: 'o', words: 'open'} as const] : []),
		...(phone ? [{text: phone}] : []),
		...(place ? [{text: place}] : []),
	].slice(0, 2);
}

/** Returns the width of the open-to line and the contact lines below each other, in cells. */
export function contactWidth(resume: Resume): number {
	const {t} = languageOf(resume);
	const hints = contactLinesOf(resume).map(({text, keys, words}) => (keys && words ? `${text}  ${t(keys)} ${t(words)}` : text));
	return 2 + Math.max(textWidth(openToWords(resume) ?? ''), ...hints.map(textWidth));
}

/** Returns the news as dated lines. */
export function newsLines(resume: Resume): DatedLine[] {
	return resume.news.map(({date, text, shortText}) => ({date: date ? formatDate(date) : '', text: shortText ?? text}));
}

/** Returns the work as dated lines: current positions first, then the newest. */
export function workLines(resume: Resume): DatedLine[] {
	return inOrder(resume.work).map(([work]) => ({date: formatPeriod(work, languageOf(resume)), text: workWords(work)}));
}
