import type {Language} from '../i18n/language.js';
import {languageOf} from './localized.js';
import type {Period, Resume} from './types.js';

/** Dates as the author writes them: "2025-03-30" and "2025-03" become "2025.03", "2025" stays, and so does what is no such date. */
export function formatDate(date: string): string {
	return isDate(date) ? date.slice(0, 7).replace('-', '.') : date;
}

/** Whether it is a date as YYYY, YYYY-MM or YYYY-MM-DD, with or without a time, and not words that stand for one. */
export function isDate(date: string): boolean {
	return /^[12]\d{3}(-\d\d(-\d\d(T.*)?)?)?$/.test(date);
}

/** The first year in a text, as of a date: "Summer 2013" is of 2013. */
export function yearIn(text = ''): string | undefined {
	return /(?<!\d)[12]\d{3}(?!\d)/.exec(text)?.[0];
}

/**
 * A period such as "2021.09 - 2026.06 (expected)"; "present" when it has no end. Only the end where the start is not known,
 * and only the start where it is words, which may tell of the end too.
 */
export function formatPeriod({startDate, endDate, isExpected}: Period, {t}: Language): string {
	const note = isExpected ? t(' (expected)') : '';
	if (!startDate) {
		return endDate ? formatDate(endDate) + note : '';
	}
	if (!endDate && !isDate(startDate)) {
		return startDate + note;
	}
	const [start, end] = [formatDate(startDate), endDate ? formatDate(endDate) : t('present')];
	return `${start === end ? start : `${start} - ${end}`}${note}`;
}

/** Whether something lasts: it has begun, and no end is known, or one that lies ahead. */
export function isCurrent({startDate, endDate, isExpected}: Period, now = new Date().toISOString()): boolean {
	if (endDate) {
		return isExpected === true || (isDate(endDate) && endDate > now.slice(0, endDate.length));
	}
	return startDate !== undefined && isDate(startDate);
}

/** As of when the résumé speaks: "updated 2025-03"; empty when it does not say. */
export function updatedWords(resume: Resume): string {
	const {lastModified} = resume.meta;
	if (!lastModified) {
		return '';
	}
	return languageOf(resume).t('updated {month}', {month: isDate(lastModified) ? lastModified.slice(0, 7) : lastModified});
}
