import {isDate, yearIn} from '../dates.js';
import type {Period, Resume} from '../types.js';

/** The year of a date: "2025-03" is "2025"; none where a date is words without a year. */
export function yearsIn(date: string | undefined): string[] {
	const year = yearIn(date);
	return year ? [year] : [];
}

/** Every year of a period; one without an end lasts until the résumé was last changed, or until now where that is not said. */
export function yearsOf({startDate, endDate}: Period, {meta}: Resume): string[] {
	const [start] = yearsIn(startDate);
	const [end] = yearsIn(endDate ?? (startDate && isDate(startDate) ? (meta.lastModified ?? new Date().toISOString()) : startDate));
	if (!start || !end) {
		return [start, end].flatMap(year => year ?? []);
	}
	const [first, last] = [Number(start), Number(end)];
	return Array.from({length: Math.max(1, last - first + 1)}, (_, index) => String(first + index));
}

/** The values without repetition, in their order. */
export function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}
