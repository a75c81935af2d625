import {dateInWords, meansPresent} from './date-words.js';
import {isRecord} from './is-record.js';
import type {Cursor} from './problem.js';
import {sanitizeLine} from './sanitize.js';
import type {Schema} from './schema.js';
import {text as textSchema} from './text-fields.js';

const expected = 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD';
const right = /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A date with the precision of a year, a month or a day. Any other text is kept as it is: "Summer 2013", "?". */
export const date: Schema<string> = {
	read(value: unknown, cursor: Cursor) {
		if (typeof value === 'string' && right.test(value)) {
			return value;
		}
		const given = givenText(value);
		if (given === undefined) {
			return cursor.skip(value, expected);
		}
		const found = given === '' ? undefined : (dateOf(given) ?? textSchema.read(given, cursor));
		if (found !== undefined && found !== value) {
			cursor.report('mended', value, expected);
		} else if (found !== undefined) {
			cursor.report('mended', value, 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD; it is shown as written');
		}
		return found;
	},
	schema: {type: 'string', pattern: right.source},
};

/** The end of a period; undefined for one that is current. An unreadable value still counts as an end. */
export const endDate: Schema<string> = {
	read(value: unknown, cursor: Cursor) {
		if (typeof value === 'string' && !right.test(value) && meansPresent(value)) {
			cursor.report('mended', value, 'expected no end date for a current entry');
			cursor.isUnderstood = true;
			return undefined;
		}
		const isOdd = value !== false && givenText(value) === undefined;
		return date.read(isOdd ? JSON.stringify(value) : value, cursor);
	},
	schema: date.schema,
};

/** The date of the last change, with or without a time. */
export const moment: Schema<string> = {
	read(value: unknown, cursor: Cursor) {
		return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})?$/.test(value) ? value : date.read(value, cursor);
	},
	schema: {type: 'string'},
};

/** Returns the text of a date, also of one in parts: `{"year": 2018, "month": 3}`. */
function givenText(value: unknown): string | undefined {
	if (isRecord(value)) {
		const {year, month, day} = value;
		return typeof year === 'number' ? [year, month, day].filter(part => typeof part === 'number').join('-') : undefined;
	}
	return typeof value === 'string' || typeof value === 'number' ? sanitizeLine(String(value)) : undefined;
}

/** Numeric dates with the year first: ISO 8601 with or without a time, "2014/06", "2014年6月", "20140629", "2014-06-00". */
const yearFirst = /^([12]\d{3})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d\d?:.*)?$/;
const inUnits = /^([12]\d{3})\s*[年년](?:度?\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일号號])?)?[.,]?$/;
const packed = /^([12]\d{3})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?$/;
/**
 * Numeric dates with the year last: "06/2014", "29.06.2014"; with slashes, the order of month and day is ambiguous unless one
 * exceeds 12.
 */
const monthAndYear = /^(\d{1,2})\s*[/.-]\s*([12]\d{3})$/;
const dayFirst = /^(\d{1,2})(\.|\/|-)\s?(\d{1,2})\2\s?([12]\d{3})$/;

/** Parses a date in numbers or in words: "June 2014", "1 June 2014", "Jun 1, 2014", "août 2015"; undefined when it is ambiguous. */
function dateOf(given: string): string | undefined {
	const text = given.normalize('NFKC');
	const [, year, month, day] = yearFirst.exec(text) ?? inUnits.exec(text) ?? packed.exec(text) ?? [];
	if (year) {
		return written(year, isZero(month) ? undefined : month, isZero(day) || isZero(month) ? undefined : day);
	}
	const [, lateMonth, lateYear] = monthAndYear.exec(text) ?? [];
	if (lateYear) {
		return written(lateYear, lateMonth, undefined);
	}
	const [, first = '', separator, second = '', lastYear] = dayFirst.exec(text) ?? [];
	if (lastYear) {
		const isMonthFirst = separator !== '.' && Number(second) > 12;
		const isSure = separator === '.' || Number(first) > 12 || isMonthFirst || first === second;
		return isSure ? written(lastYear, isMonthFirst ? first : second, isMonthFirst ? second : first) : undefined;
	}
	const named = dateInWords(text);
	return named && written(...named);
}

function isZero(part: string | undefined): boolean {
	return part !== undefined && Number(part) === 0;
}

function written(year: string, month: string | undefined, day?: string): string | undefined {
	const isRight = (part: string | undefined, most: number) => part === undefined || (Number(part) >= 1 && Number(part) <= most);
	if (!isRight(month, 12) || !isRight(day, 31)) {
		return undefined;
	}
	return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}
