/**
 * The parts of a file that the parsed résumé does not hold: unknown fields, unreadable values, texts whose markup was removed.
 * They are attached to each record under a symbol that only the JSON format reads, so that everything in the file is written
 * back.
 */

/** A global symbol, because each chunk of the bundle has its own copy of this module. */
const key: unique symbol = Symbol.for('xuhuang: as written') as never;

/** The source values of a record's fields. */
export interface AsWritten {
	/** Written instead of the parsed values: unknown fields, unreadable values, texts with markup. */
	readonly instead: Readonly<Record<string, unknown>>;
	/** Appended to the list of that name: the entries that could not be parsed. */
	readonly besides: Readonly<Record<string, readonly unknown[]>>;
}

interface Holder {
	[key]?: AsWritten;
}

/** Returns the source values attached to a record; undefined for most. */
export function asWrittenOf(record: object): AsWritten | undefined {
	return (record as Holder)[key];
}

/** Attaches source values to a record. */
export function keepAsWritten(record: object, written: AsWritten): void {
	(record as Holder)[key] = written;
}

/** Returns a value of a résumé with the attached source values merged back into it, recursively. */
export function rewritten(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) {
		return value;
	}
	if (Array.isArray(value)) {
		return value.map(rewritten);
	}
	const {instead = {}, besides = {}} = asWrittenOf(value) ?? {};
	const fields = Object.entries(value).map(([name, field]) => [name, rewritten(field)] as const);
	const lists = Object.entries(besides).map(([name, lost]) => {
		const read: unknown = (value as Record<string, unknown>)[name];
		return [name, [...(Array.isArray(read) ? (rewritten(read) as unknown[]) : []), ...lost]] as const;
	});
	return Object.fromEntries([...fields, ...lists, ...Object.entries(instead)]);
}
