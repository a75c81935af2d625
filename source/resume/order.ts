import {isDate, yearIn} from './dates.js';
import type {Period} from './types.js';

/** What lasted, or happened on a day. */
type Dated = Period & {readonly date?: string | undefined; readonly positions?: readonly Period[] | undefined};

/** Later than any date. */
const ahead = '9999';

interface Span {
	readonly start: string;
	readonly end: string;
}

/**
 * The entries of a list, each with its place in it, in the order in which they are shown: what lasts first, then the newest.
 * Where the list has the newest first by one end of its entries or the other, its own order is meant, and stays; so does it
 * where an entry has no date to go by.
 */
export function inOrder<Of extends Dated>(list: readonly Of[]): ReadonlyArray<readonly [item: Of, index: number]> {
	const entries = list.map((item, index) => [item, index] as const);
	if (isMeant(list)) {
		return entries;
	}
	return entries.toSorted(([a, first], [b, second]) => {
		const [one, other] = [spanOf(a), spanOf(b)];
		return compare(other?.end, one?.end) || compare(other?.start, one?.start) || first - second;
	});
}

/** Whether the order of a list is one to keep. */
export function isMeant(list: readonly Dated[]): boolean {
	const spans = list.map(spanOf);
	const isFalling = (of: (span: Span) => string) =>
		spans.every((span, index) => index === 0 || (span && of(span) <= of(spans[index - 1] ?? span)));
	return list.length < 2 || spans.includes(undefined) || isFalling(({start}) => start) || isFalling(({end}) => end);
}

/** From when to when, to compare; a date in words goes by its year. */
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
	const [start, end] = [keyOf(startDate), endDate ? keyOf(endDate) : startDate && isDate(startDate) ? ahead : keyOf(startDate)];
	return start === undefined && end === undefined ? undefined : {start: start ?? end ?? '', end: end ?? start ?? ''};
}

function keyOf(date: string | undefined): string | undefined {
	return date === undefined ? undefined : isDate(date) ? date.slice(0, 10) : yearIn(date);
}

function compare(a = '', b = ''): number {
	return a < b ? -1 : Number(a > b);
}
