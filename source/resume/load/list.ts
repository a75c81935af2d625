import {isAbsent, isEmptyValue} from './absent.js';
import {inOneLanguage} from './in-languages.js';
import {isRecord} from './is-record.js';
import type {Cursor} from './problem.js';
import {safeValue} from './safe-value.js';
import {filledLines} from './sanitize.js';
import type {Schema} from './schema.js';

/** A list; unreadable entries are left out. A single value is read as a list of one. */
export function list<Value>(of: Schema<Value>): Schema<Value[]> {
	const read = (given: unknown, cursor: Cursor): Value[] | undefined => {
		const other = listIn(given, of);
		if (other) {
			cursor.reportConverted(given, 'expected a list');
		}
		const value = other ?? given;
		return Array.isArray(value) ? readItems(value, of, cursor) : readOnly(value, of, cursor);
	};
	return {read, schema: {type: 'array', items: of.schema}, ...(of.isWords && {isWords: true})};
}

/** Converts a value of another type to a list: the list in one of several languages, or the lines of a text. */
function listIn(value: unknown, of: Schema<unknown>): unknown[] | undefined {
	const chosen = inOneLanguage(value);
	if (Array.isArray(chosen)) {
		return chosen;
	}
	const lines = of.isWords && typeof value === 'string' ? filledLines(value) : [];
	return lines.length > 1 ? lines : undefined;
}

/** Reads a single value as a list of one. */
function readOnly<Value>(value: unknown, of: Schema<Value>, cursor: Cursor): Value[] | undefined {
	if (typeof value !== 'string' && typeof value !== 'object') {
		return cursor.skip(value, 'expected a list');
	}
	const only = of.read(value, cursor);
	if (only === undefined) {
		return undefined;
	}
	cursor.report('mended', value, 'expected a list');
	return [only];
}

function readItems<Value>(value: unknown[], of: Schema<Value>, cursor: Cursor): Value[] | undefined {
	let found: Value[] | undefined = cursor.mayKeep ? undefined : [];
	let lost: unknown[] | undefined;
	for (const [index, there] of value.entries()) {
		cursor.enter(index);
		if (there === null) {
			cursor.report('mended', there, 'expected a value or no entry at all');
		}
		const taken = isAbsent(there) ? undefined : of.read(there, cursor);
		cursor.leave();
		if (taken !== there) {
			found ??= value.slice(0, index) as Value[];
		}
		if (taken !== undefined) {
			found?.push(taken);
		} else if (!isEmptyValue(safeValue(there))) {
			lost ??= [];
			lost.push(there);
		}
	}
	const used = found ?? (value as Value[]);
	cursor.lost = lost;
	return used.length > 0 ? used : undefined;
}

/**
 * A list, or an object with the names of the entries as its keys: `{"Tools": ["vim", "git"]}`. It is such an object if it has
 * no field of an entry.
 */
export function listOrObject<Of extends object>(of: Schema<Of>): Schema<Of[]> {
	const entries = list(of);
	const names = Object.keys((of.schema as {properties?: object}).properties ?? {});
	const [main = 'name', second = main] = names;
	const values = names.includes('keywords') ? 'keywords' : second;
	const read = (value: unknown, cursor: Cursor): Of[] | undefined => {
		if (!isRecord(value) || Object.keys(value).some(key => names.includes(key))) {
			return entries.read(value, cursor);
		}
		cursor.report('mended', value, 'expected a list');
		const named = Object.entries(value).map(([name, inside]) => {
			const key = names.includes('url') && typeof inside === 'string' && /^https?:\/\//.test(inside) ? 'url' : values;
			return isRecord(inside) ? {[main]: name, ...inside} : {[main]: name, [key]: inside};
		});
		return entries.read(named, cursor);
	};
	return {...entries, read};
}
