import type {Resume} from '../types.js';

/** The year of a date: "2025-03" is "2025". */
export function yearOf(date: string): string {
	return date.slice(0, 4);
}

/** Every year of a period; one without an end lasts until the résumé was last changed. */
export function yearsOf({startDate, endDate}: {startDate: string; endDate?: string | undefined}, {meta}: Resume): string[] {
	const first = Number(yearOf(startDate));
	const last = Number(yearOf(endDate ?? meta.lastModified));
	return Array.from({length: Math.max(1, last - first + 1)}, (_, index) => String(first + index));
}

/** The values without repetition, in their order. */
export function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}
