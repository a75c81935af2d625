/** Dates as the author writes them: "2025-03-30" and "2025-03" become "2025.03", "2025" stays. */
export function formatDate(date: string): string {
	return date.slice(0, 7).replace('-', '.');
}

/** A period such as "2021.09 - 2026.06 (expected)"; "present" when it has no end. */
export function formatPeriod({
	startDate,
	endDate,
	isExpected,
}: {
	startDate: string;
	endDate?: string | undefined;
	isExpected?: boolean | undefined;
}): string {
	const end = endDate ? formatDate(endDate) : 'present';
	return `${formatDate(startDate)} - ${end}${isExpected ? ' (expected)' : ''}`;
}
