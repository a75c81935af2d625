import {isDate, yearIn} from '../dates.js';
import type {Period, Resume} from '../types.js';

/** Returns the year of a date: "2025" for "2025-03"; empty for a text without a year. */
export function yearsIn(date: string | undefined): string[] {
	const year = yearIn(date);
	return year ? [year] : [];
}

/** Returns every year of a period; one without an end lasts until the last change of the résumé, or until now if that is not known. */
export function yearsOf({startDate, endDate}: Period, {meta}: Resume): string[] {
	const [start] = yearsIn(startDate);
	const [end] = yearsIn(endDate ?? (startDate && isDate(startDate) ? (meta.lastModified ?? new Date().toISOString()) : startDate));
	if (!start || !end) {
		return [start, end].flatMap(year => year ?? []);
	}
	const [first, last] = [Number(start), Number(end)];
	return Array.from({length: Math.max(1, last - first + 1)}, (_, index) => String(first + index));
}

/** Returns the values without duplicates, in their order. */
export function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}
