import {isAbsent, isEmptyValue} from './absent.js';
import {inOneLanguage} from './in-languages.js';
import {isRecord} from './is-record.js';
import type {Cursor} from './problem.js';
import {safeValue} from './safe-value.js';
import {filledLines} from './sanitize.js';
import type {Schema} from './schema.js';

/** A list; what cannot be used in it is left out. A single value is taken for a list of one. */
export function list<Value>(of: Schema<Value>): Schema<Value[]> {
	const read = (given: unknown, cursor: Cursor): Value[] | undefined => {
		const chosen = inOneLanguage(given);
		if (Array.isArray(chosen)) {
			cursor.report('mended', given, 'expected a list');
			cursor.sourceCount += 1;
		}
		const lines = of.isWords && typeof given === 'string' ? filledLines(given) : [];
		if (lines.length > 1) {
			cursor.report('mended', given, 'expected a list');
			cursor.sourceCount += 1;
		}
		const value = Array.isArray(chosen) ? chosen : lines.length > 1 ? lines : given;
		if (!Array.isArray(value)) {
			if (typeof value !== 'string' && typeof value !== 'object') {
				return cursor.skip(value, 'expected a list');
			}
			const only = of.read(value, cursor);
			if (only !== undefined) {
				cursor.report('mended', value, 'expected a list');
			}
			return only === undefined ? undefined : [only];
		}
		let found: Value[] | undefined = cursor.mayKeep ? undefined : [];
		let lost: unknown[] | undefined;
		for (let index = 0; index < value.length; index += 1) {
			const there: unknown = value[index];
			cursor.enter(index);
			if (there === null) {
				cursor.report('mended', there, 'expected a value, or no such entry');
			}
			const taken = isAbsent(there) ? undefined : of.read(there, cursor);
			cursor.leave();
			if (taken !== there) {
				found ??= value.slice(0, index);
			}
			if (taken !== undefined) {
				found?.push(taken);
			} else if (!isEmptyValue(safeValue(there))) {
				lost ??= [];
				lost.push(there);
			}
		}
		const used: Value[] = found ?? value;
		cursor.lost = lost;
		return used.length > 0 ? used : undefined;
	};
	return {read, schema: {type: 'array', items: of.schema}, ...(of.isWords && {isWords: true})};
}

/** A list; an object without any of the fields of an entry is one of entries by their names: `{"Tools": ["vim", "git"]}`. */
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
