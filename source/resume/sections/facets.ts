import type {Period, Resume} from '../types.js';

/** The year of a date: "2025-03" is "2025". */
export function yearOf(date: string): string {
	return date.slice(0, 4);
}

/** Every year of a period; one without an end lasts until the résumé was last changed, or until now where that is not said. */
export function yearsOf({startDate, endDate}: Period, {meta}: Resume): string[] {
	if (!startDate) {
		return endDate ? [yearOf(endDate)] : [];
	}
	const first = Number(yearOf(startDate));
	const last = Number(yearOf(endDate ?? meta.lastModified ?? new Date().toISOString()));
	return Array.from({length: Math.max(1, last - first + 1)}, (_, index) => String(first + index));
}

/** The values without repetition, in their order. */
export function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}
