import type {Language} from '../i18n/language.js';
import {languageOf} from './localized.js';
import type {Period, Resume} from './types.js';

/** Formats a date as the author writes it: "2025-03-30" and "2025-03" become "2025.03"; "2025" and any other text stay the same. */
export function formatDate(date: string): string {
	return isDate(date) ? date.slice(0, 7).replace('-', '.') : date;
}

/** Whether a text is a date as YYYY, YYYY-MM or YYYY-MM-DD, with or without a time. */
export function isDate(date: string): boolean {
	return /^[12]\d{3}(-\d\d(-\d\d(T.*)?)?)?$/.test(date);
}

/** Returns the first year in a text: "2013" for "Summer 2013". */
export function yearIn(text = ''): string | undefined {
	return /(?<!\d)[12]\d{3}(?!\d)/.exec(text)?.[0];
}

/**
 * Formats a period such as "2021.09 - 2026.06 (expected)", with "present" when it has no end. Returns only the end when there
 * is no start, and only the start when it is free text, which may include the end.
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

/** Whether a period is current: it has begun, and has no end date or one in the future. */
export function isCurrent({startDate, endDate, isExpected}: Period, now = new Date().toISOString()): boolean {
	if (endDate) {
		return isExpected === true || (isDate(endDate) && endDate > now.slice(0, endDate.length));
	}
	return startDate !== undefined && isDate(startDate);
}

/** Returns the date of the last change, "updated 2025-03"; empty when the file has none. */
export function updatedWords(resume: Resume): string {
	const {lastModified} = resume.meta;
	if (!lastModified) {
		return '';
	}
	return languageOf(resume).t('updated {month}', {month: isDate(lastModified) ? lastModified.slice(0, 7) : lastModified});
}
