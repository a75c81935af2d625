import {isDate, yearIn} from './dates.js';
import type {Period} from './types.js';

/** An entry with a period, a date, or positions with periods. */
type Dated = Period & {readonly date?: string | undefined; readonly positions?: readonly Period[] | undefined};

/** Sorts after any date. */
const afterAnyDate = '9999';

interface Span {
	readonly start: string;
	readonly end: string;
}

/**
 * Returns the entries of a list with their indexes in it, in display order: current ones first, then the newest. A list that is
 * already sorted newest first, by the start or the end of its entries, keeps its own order; so does one with an entry that has
 * no date to sort by.
 */
export function inOrder<Of extends Dated>(list: readonly Of[]): ReadonlyArray<readonly [item: Of, index: number]> {
	const entries = list.map((item, index) => [item, index] as const);
	if (hasOwnOrder(list)) {
		return entries;
	}
	return entries.toSorted(([a, first], [b, second]) => {
		const [one, other] = [spanOf(a), spanOf(b)];
		return compare(other?.end, one?.end) || compare(other?.start, one?.start) || first - second;
	});
}

/** Whether a list keeps its own order. */
export function hasOwnOrder(list: readonly Dated[]): boolean {
	const spans = list.map(spanOf);
	const isFalling = (of: (span: Span) => string) =>
		spans.every((span, index) => index === 0 || (span && of(span) <= of(spans[index - 1] ?? span)));
	return list.length < 2 || spans.includes(undefined) || isFalling(({start}) => start) || isFalling(({end}) => end);
}

/** Returns the start and the end of an entry as sort keys; a date in words is reduced to its year. */
function spanOf(item: Dated): Span | undefined {
	const {date, startDate = date, endDate = date, positions = []} = item;
	if (!startDate && !endDate && positions.length > 0) {
		const spans = positions.flatMap(position => spanOf(position) ?? []);
		const [start] = spans.map(span => span.start).toSorted();
		const end = spans
			.map(span => span.end)
			.toSorted()
			.at(-1);
		return start && end ? {start, end} : undefined;
	}
	const [start, end] = [keyOf(startDate), endDate ? keyOf(endDate) : startDate && isDate(startDate) ? afterAnyDate : keyOf(startDate)];
	return start === undefined && end === undefined ? undefined : {start: start ?? end ?? '', end: end ?? start ?? ''};
}

function keyOf(date: string | undefined): string | undefined {
	return date === undefined ? undefined : isDate(date) ? date.slice(0, 10) : yearIn(date);
}

function compare(a = '', b = ''): number {
	return a < b ? -1 : Number(a > b);
}
