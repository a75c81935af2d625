import type {Language} from '../language/language.js';
import {languageOf} from './localized.js';
import type {Period, Resume} from './types.js';

/** Dates as the author writes them: "2025-03-30" and "2025-03" become "2025.03", "2025" stays. */
export function formatDate(date: string): string {
	return date.slice(0, 7).replace('-', '.');
}

/** A period such as "2021.09 - 2026.06 (expected)"; "present" when it has no end. Only the end where the start is not known. */
export function formatPeriod({startDate, endDate, isExpected}: Period, {say}: Language): string {
	const note = isExpected ? say(' (expected)') : '';
	if (!startDate) {
		return endDate ? formatDate(endDate) + note : '';
	}
	const [start, end] = [formatDate(startDate), endDate ? formatDate(endDate) : say('present')];
	return `${start === end ? start : `${start} - ${end}`}${note}`;
}

/** As of when the résumé speaks: "updated 2025-03"; empty when it does not say. */
export function updatedWords(resume: Resume): string {
	const {lastModified} = resume.meta;
	return lastModified ? languageOf(resume).say('updated {month}', {month: lastModified.slice(0, 7)}) : '';
}
