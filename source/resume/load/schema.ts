/** Schemas: each reads a value of a file, of any type, and returns the usable part of it, or undefined. */
import {msg} from '../../i18n/language.js';
import {keepMarks} from '../marked.js';
import {isAbsent, isEmptyValue} from './absent.js';
import {isRecord} from './is-record.js';
import type {Cursor} from './problem.js';
import {keepEntries, keepField, type Written, withWritten} from './written.js';

/** A schema for a value of a file: reads it, and describes it as JSON Schema. */
export interface Schema<Value> {
	readonly read: (value: unknown, cursor: Cursor) => Value | undefined;
	/** Whether the value is text that can be translated, and not a name of something, a date or a URL. */
	readonly isWords?: boolean;
	/** The same as JSON Schema (draft 07). */
	readonly schema: Readonly<Record<string, unknown>>;
}

/** A BCP 47 language tag. */
const languageTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** The type of the values of a schema. */
export type Infer<Of> = Of extends Schema<infer Value> ? Value : never;

type Fields = Readonly<Record<string, Schema<unknown>>>;
/** The translations of a record, by language tag. */
type Translations = Readonly<Record<string, object>>;
type RecordOf<Of extends Fields> = {[Key in keyof Of]?: Infer<Of[Key]>} & {i18n?: Translations};

interface RecordOptions<Of> {
	/** Other names of some fields: those of older drafts of JSON Resume, and common ones. */
	readonly older?: Readonly<Record<string, keyof Of & string>>;
	/** The field to fill when the value is a text instead of an object. */
	readonly main?: keyof Of & string;
	/** The fields that the program's own file always has; in others all are optional. */
	readonly required?: ReadonlyArray<keyof Of & string>;
}

/** Adds a description to a schema. */
export function described<Value>(description: string, reader: Schema<Value>): Schema<Value> {
	return {...reader, schema: {...reader.schema, description}};
}

/**
 * A record, read field by field; undefined when it is empty. Unknown fields are reported as notes. Each record may contain
 * translations: `"i18n": {"zh": {…}}`.
 */
export function record<const Of extends Fields>(fields: Of, options: RecordOptions<Of> = {}): Schema<RecordOf<Of>> {
	const {older = {}, required = []} = options;
	const words = Object.fromEntries(Object.entries(fields).filter(([, {isWords}]) => isWords));
	const all: Fields = {...fields, ...(Object.keys(words).length > 0 && {i18n: translations(readerOf(words, {older}))})};
	const properties = Object.fromEntries(Object.entries(all).map(([name, {schema}]) => [name, schema]));
	const read = readerOf(all, options) as Schema<RecordOf<Of>>['read'];
	return {read, schema: {type: 'object', properties, ...(required.length > 0 && {required})}};
}

/** Returns the reader of an object, field by field; undefined when it is empty. */
function readerOf(fields: Fields, {older = {}, main, required = []}: RecordOptions<Fields>): Schema<object>['read'] {
	const names = Object.keys(fields).filter(name => name !== 'i18n');
	const known = new Map(
		[...Object.keys(fields).map(name => [name, name] as const), ...Object.entries<string>(older)].flatMap(([key, name]) => {
			const reader = fields[name];
			return reader ? [[key, {name, reader}] as const] : [];
		}),
	);
	return (value, cursor) => {
		const given = recordOf(value, main, cursor);
		if (!given) {
			return undefined;
		}
		let found: Record<string, unknown> | undefined = cursor.mayKeep ? undefined : {};
		let isEmpty = true;
		let written: Written | undefined;
		const {marks: outer, sourceCount} = cursor;
		cursor.marks = undefined;
		for (const key in given) {
			if (!Object.hasOwn(given, key)) {
				continue;
			}
			const field = known.get(key);
			const before = cursor.sourceCount;
			const taken = readField(field?.reader, key, given[key], cursor, names);
			// A translation alone does not make a record non-empty.
			isEmpty &&= taken === undefined || key === 'i18n';
			if (taken !== given[key] || field?.name !== key) {
				found ??= fieldsBefore(key, given);
			}
			const hasRoom = field === undefined || field.name === key || isAbsent(given[field.name]);
			if (found && field && hasRoom && taken !== undefined) {
				found[field.name] = taken;
			}
			const isConverted = cursor.sourceCount > before && taken !== undefined;
			if (field && cursor.lost && hasRoom && !isConverted) {
				written = keepEntries(field.name, cursor.lost, written);
			} else if (isConverted || !hasRoom || (taken === undefined && !isEmptyValue(given[key]) && !cursor.isUnderstood)) {
				written = keepField(key, given[key], written);
			}
		}
		for (const key of cursor.isStrict ? required : []) {
			if (!Object.hasOwn(given, key)) {
				cursor.report('mended', given, msg('expected it to have "{key}"', {key}));
			}
		}
		const {marks} = cursor;
		cursor.lost = undefined;
		cursor.isUnderstood = false;
		cursor.marks = outer;
		cursor.sourceCount = sourceCount;
		if (isEmpty) {
			return undefined;
		}
		const whole = withWritten(found ?? given, written);
		if (marks) {
			keepMarks(whole, marks);
		}
		return whole;
	};
}

/** A schema of the translations of a record, by language tag. */
function translations(readWords: Schema<object>['read']): Schema<Translations> {
	const read = (value: unknown, cursor: Cursor): Translations | undefined => {
		const given = recordOf(value, undefined, cursor) ?? {};
		let written: Written | undefined;
		const entries = Object.keys(given).flatMap(tag => {
			cursor.enter(tag);
			const words = languageTag.test(tag) ? readWords(given[tag], cursor) : cursor.skip(tag, 'expected a language tag such as zh');
			cursor.leave();
			if (!words) {
				written = keepField(tag, given[tag], written);
			}
			return words ? [[tag, words] as const] : [];
		});
		return entries.length > 0 ? withWritten(Object.fromEntries(entries), written) : undefined;
	};
	const description = 'The words in other languages, as in {"zh": {…}}';
	return {read, schema: {description, type: 'object', additionalProperties: {type: 'object'}}};
}

/** Copies the fields before a key. */
function fieldsBefore(key: string, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const entries = Object.entries(given);
	return Object.fromEntries(
		entries.slice(
			0,
			entries.findIndex(([other]) => other === key),
		),
	);
}

/** Reads a field; undefined when it is unknown or unusable. */
function readField(reader: Schema<unknown> | undefined, key: string, value: unknown, cursor: Cursor, names: readonly string[]): unknown {
	cursor.enter(key);
	cursor.lost = undefined;
	cursor.isUnderstood = false;
	if (!reader) {
		cursor.report('note', value, 'unknown field: not shown, kept only in json', names);
	} else if (value === null) {
		cursor.report('mended', value, 'expected a value or no field at all');
	}
	const taken = isAbsent(value) ? undefined : reader?.read(value, cursor);
	cursor.leave();
	return taken;
}

/** The same record, but undefined when a required field is absent. */
export function having<Value extends object, const Key extends keyof Value & string>(
	key: Key,
	of: Schema<Value>,
): Schema<Value & {[Name in Key]-?: NonNullable<Value[Name]>}> {
	const read = (value: unknown, cursor: Cursor) => {
		const found = of.read(value, cursor);
		if (found === undefined || found[key] !== undefined) {
			return found as (Value & {[Name in Key]-?: NonNullable<Value[Name]>}) | undefined;
		}
		return cursor.skip(value, msg('expected it to have "{key}"', {key}));
	};
	return {read, schema: of.schema};
}

function recordOf(value: unknown, main: string | undefined, cursor: Cursor): Readonly<Record<string, unknown>> | undefined {
	if (isRecord(value)) {
		return value;
	}
	if (typeof value === 'string' && main !== undefined) {
		cursor.report('mended', value, msg('expected an object such as {example}', {example: `{"${main}": …}`}));
		return {[main]: value};
	}
	return isAbsent(value) ? undefined : cursor.skip(value, 'expected an object');
}
