/**
 * What a file holds and the résumé read from it does not: fields that no section shows, values that could not be read, texts
 * whose marks were taken out. It goes along with each record under a symbol, where only the JSON format looks for it: what
 * was read from a file is written again.
 */

/** The pieces of the program each have their own copy of this module, so it is a symbol that they share. */
const key: unique symbol = Symbol.for('xuhuang: as written') as never;

/** The fields of a record as its file has them. */
export interface AsWritten {
	/** Written in place of what was read: unknown fields, unreadable values, texts with marks. */
	readonly instead: Readonly<Record<string, unknown>>;
	/** Written at the end of the list of that name: the entries that could not be read. */
	readonly besides: Readonly<Record<string, readonly unknown[]>>;
}

interface Holder {
	[key]?: AsWritten;
}

/** What the file of a record holds besides; undefined for most. */
export function asWrittenOf(record: object): AsWritten | undefined {
	return (record as Holder)[key];
}

/** Ties to a record what its file holds besides. */
export function keepAsWritten(record: object, written: AsWritten): void {
	(record as Holder)[key] = written;
}

/** A value of a résumé with everything in it that its file holds besides. */
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
