/** Schemas: each takes a value of a file, of whatever type, and returns what can be used of it, or undefined. */
import {msg} from '../../i18n/language.js';
import {keepMarks} from '../marked.js';
import {isAbsent, isEmptyValue} from './absent.js';
import {isRecord} from './is-record.js';
import type {Cursor} from './problem.js';
import {keepEntries, keepField, type Written, withWritten} from './written.js';

/** A description of a value of a file: it reads one, and says itself in the words of JSON Schema. */
export interface Schema<Value> {
	readonly read: (value: unknown, cursor: Cursor) => Value | undefined;
	/** Whether it reads words, which may be there in other languages too, and not a name of something, a date or an address. */
	readonly isWords?: boolean;
	/** The same in the words of JSON Schema (draft 07). */
	readonly schema: Readonly<Record<string, unknown>>;
}

/** A language by its BCP 47 tag. */
const languageTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** What a reader returns. */
export type Infer<Of> = Of extends Schema<infer Value> ? Value : never;

type Fields = Readonly<Record<string, Schema<unknown>>>;
/** The words of a record in other languages, by their tags. */
type Translations = Readonly<Record<string, object>>;
type RecordOf<Of extends Fields> = {[Key in keyof Of]?: Infer<Of[Key]>} & {i18n?: Translations};

interface RecordOptions<Of> {
	/** The names that older drafts of JSON Resume, and habit, have for some of the fields. */
	readonly older?: Readonly<Record<string, keyof Of & string>>;
	/** The field that is meant where only a text stands. */
	readonly main?: keyof Of & string;
	/** The fields that the program's own file never lacks; nobody else's needs any. */
	readonly required?: ReadonlyArray<keyof Of & string>;
}

/** The reader with words for the schema. */
export function described<Value>(description: string, reader: Schema<Value>): Schema<Value> {
	return {...reader, schema: {...reader.schema, description}};
}

/**
 * A record, field for field; undefined when it holds nothing. A field that is not known is a note. Each record may hold its
 * words in other languages: `"i18n": {"zh": {…}}`.
 */
export function record<const Of extends Fields>(fields: Of, options: RecordOptions<Of> = {}): Schema<RecordOf<Of>> {
	const {older = {}, required = []} = options;
	const words = Object.fromEntries(Object.entries(fields).filter(([, {isWords}]) => isWords));
	const all: Fields = {...fields, ...(Object.keys(words).length > 0 && {i18n: translations(readerOf(words, {older}))})};
	const properties = Object.fromEntries(Object.entries(all).map(([name, {schema}]) => [name, schema]));
	const read = readerOf(all, options) as Schema<RecordOf<Of>>['read'];
	return {read, schema: {type: 'object', properties, ...(required.length > 0 && {required})}};
}

/** Reads an object, field for field; undefined when it holds nothing. */
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
			const taken = takenOf(field?.reader, key, given[key], cursor, names);
			// Where there is nothing to translate, a translation is nothing either.
			isEmpty &&= taken === undefined || key === 'i18n';
			if (taken !== given[key] || field?.name !== key) {
				found ??= fieldsBefore(key, given);
			}
			const hasRoom = field === undefined || field.name === key || isAbsent(given[field.name]);
			if (found && field && hasRoom && taken !== undefined) {
				found[field.name] = taken;
			}
			const isOtherwise = cursor.sourceCount > before && taken !== undefined;
			if (field && cursor.lost && hasRoom && !isOtherwise) {
				written = keepEntries(field.name, cursor.lost, written);
			} else if (isOtherwise || !hasRoom || (taken === undefined && !isEmptyValue(given[key]) && !cursor.isUnderstood)) {
				written = keepField(key, given[key], written);
			}
		}
		for (const key of cursor.isStrict ? required : []) {
			if (!Object.hasOwn(given, key)) {
				cursor.report('mended', given, msg('expected "{key}" in it', {key}));
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

/** The words of a record in other languages, by the tags of these. */
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

/** The fields that stand before that one. */
function fieldsBefore(key: string, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const entries = Object.entries(given);
	return Object.fromEntries(
		entries.slice(
			0,
			entries.findIndex(([other]) => other === key),
		),
	);
}

/** What of a field can be used. */
function takenOf(reader: Schema<unknown> | undefined, key: string, value: unknown, cursor: Cursor, names: readonly string[]): unknown {
	cursor.enter(key);
	cursor.lost = undefined;
	cursor.isUnderstood = false;
	if (!reader) {
		cursor.report('note', value, 'this field is not known: nothing shows it, and json keeps it', names);
	} else if (value === null) {
		cursor.report('mended', value, 'expected a value, or no such field');
	}
	const taken = isAbsent(value) ? undefined : reader?.read(value, cursor);
	cursor.leave();
	return taken;
}

/** The same record, but nothing when the field that it is about is absent. */
export function having<Value extends object, const Key extends keyof Value & string>(
	key: Key,
	of: Schema<Value>,
): Schema<Value & {[Name in Key]-?: NonNullable<Value[Name]>}> {
	const read = (value: unknown, cursor: Cursor) => {
		const found = of.read(value, cursor);
		if (found === undefined || found[key] !== undefined) {
			return found as (Value & {[Name in Key]-?: NonNullable<Value[Name]>}) | undefined;
		}
		return cursor.skip(value, msg('expected "{key}" in it', {key}));
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
