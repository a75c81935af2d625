import {saying} from '../../language/language.js';
import type {Reader} from './reader.js';
import {safeName} from './safe-value.js';
import {linesOf} from './sanitize.js';

/** A field of BibTeX as it is written: braces and backslashes are a part of it. */
export const tex: Reader<string> = {
	read(value, place) {
		return typeof value === 'string' ? linesOf(value) || undefined : place.skip(value, 'expected a text');
	},
	schema: {type: 'string'},
};

/** An object of values by names that nobody knows before. */
export function dictionary<Value>(of: Reader<Value>): Reader<Readonly<Record<string, Value>>> {
	const read: Reader<Readonly<Record<string, Value>>>['read'] = (value, place) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			return place.skip(value, saying('expected an object'));
		}
		const entries = Object.entries(value).flatMap(([key, inside]) => {
			place.enter(key);
			const taken = /^[\w+:.-]+$/.test(key) && safeName(key) !== '' ? of.read(inside, place) : place.skip(inside, 'expected a text');
			place.leave();
			return taken === undefined ? [] : [[key, taken] as const];
		});
		return entries.length > 0 ? Object.fromEntries(entries) : undefined;
	};
	return {read, schema: {type: 'object', additionalProperties: of.schema}};
}
