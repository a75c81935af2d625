import type {Place} from './problem.js';
import type {Reader} from './reader.js';
import {textLike} from './texts.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const expected = 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD';
const right = /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A date to the year, the month or the day. */
export const date: Reader<string> = textLike(expected, right, dateOf, {pattern: right.source});

/** The end of a period: what still goes on has none. */
export const endDate: Reader<string> = {
	read(value: unknown, place: Place) {
		if (typeof value === 'string' && /^(present|now|current(ly)?|ongoing|today|to date)$/i.test(value.trim())) {
			place.tell('mended', value, 'expected no end date for what goes on');
			return undefined;
		}
		return date.read(value, place);
	},
	schema: date.schema,
};

/** When a file was changed: a date, with or without the time of the day. */
export const moment: Reader<string> = {
	read(value: unknown, place: Place) {
		return date.read(typeof value === 'string' ? value.replace(/^(\d{4}-\d{2}-\d{2})T[\d:.]+(Z|[+-]\d{2}:?\d{2})?$/, '$1') : value, place);
	},
	schema: {type: 'string'},
};

/** The date in a text: ISO 8601 with or without a time, "2014/06", "06/2014", "June 2014", "1 June 2014", "Jun 1, 2014". */
function dateOf(text: string): string | undefined {
	const [, isoYear, isoMonth, isoDay] = /^([12]\d{3})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:T.*)?$/.exec(text) ?? [];
	if (isoYear) {
		return written(isoYear, isoMonth, isoDay);
	}
	const [, lateMonth, lateYear] = /^(\d{1,2})[/.-]([12]\d{3})$/.exec(text) ?? [];
	if (lateYear) {
		return written(lateYear, lateMonth, undefined);
	}
	const [, first, name = '', second, namedYear] = /^(?:(\d{1,2})\.? )?([A-Za-z]{3,9})\.?(?: (\d{1,2}),?)?,? ([12]\d{3})$/.exec(text) ?? [];
	const month = months.findIndex(start => name.toLowerCase().startsWith(start)) + 1;
	return namedYear && month > 0 ? written(namedYear, String(month), first ?? second) : undefined;
}

function written(year: string, month: string | undefined, day: string | undefined): string | undefined {
	const isRight = (part: string | undefined, most: number) => part === undefined || (Number(part) >= 1 && Number(part) <= most);
	if (!isRight(month, 12) || !isRight(day, 31)) {
		return undefined;
	}
	return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}
