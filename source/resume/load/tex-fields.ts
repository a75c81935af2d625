import {msg} from '../../i18n/language.js';
import {isRecord} from './is-record.js';
import {safeName} from './safe-value.js';
import {sanitizeText} from './sanitize.js';
import type {Schema} from './schema.js';

/** A field of BibTeX as in its source, with braces and backslashes. */
export const tex: Schema<string> = {
	read(value, cursor) {
		return typeof value === 'string' ? sanitizeText(value) || undefined : cursor.skip(value, 'expected text');
	},
	schema: {type: 'string'},
};

/** An object with arbitrary keys. */
export function dictionary<Value>(of: Schema<Value>): Schema<Readonly<Record<string, Value>>> {
	const read: Schema<Readonly<Record<string, Value>>>['read'] = (value, cursor) => {
		if (!isRecord(value)) {
			return cursor.skip(value, msg('expected an object'));
		}
		const entries = Object.entries(value).flatMap(([key, inside]) => {
			cursor.enter(key);
			const taken = /^[\w+:.-]+$/.test(key) && safeName(key) !== '' ? of.read(inside, cursor) : cursor.skip(inside, 'expected text');
			cursor.leave();
			return taken === undefined ? [] : [[key, taken] as const];
		});
		return entries.length > 0 ? Object.fromEntries(entries) : undefined;
	};
	return {read, schema: {type: 'object', additionalProperties: of.schema}};
}
