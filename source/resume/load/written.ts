import {keepAsWritten} from '../as-written.js';
import {isEmptyValue} from './absent.js';
import {safeName, safeValue} from './safe-value.js';

/** The source values of a record while they are collected: see `AsWritten`. */
export interface Written {
	instead: Record<string, unknown>;
	besides: Record<string, unknown[]>;
}

/** Attaches source values to the record, if there are any. */
export function withWritten<Of extends object>(record: Of, written: Written | undefined): Of {
	if (written && Object.keys({...written.instead, ...written.besides}).length > 0) {
		keepAsWritten(record, written);
	}
	return record;
}

/** Keeps the source value of a field. */
export function keepField(key: string, value: unknown, written: Written = {instead: {}, besides: {}}): Written {
	const [name, safe] = [safeName(key), safeValue(value)];
	if (name !== '' && !isEmptyValue(safe)) {
		written.instead[name] = safe;
	}
	return written;
}

/** Keeps the unreadable entries of a list. */
export function keepEntries(name: string, entries: readonly unknown[], written: Written = {instead: {}, besides: {}}): Written {
	const safe = safeValue(entries) as unknown[];
	if (!isEmptyValue(safe)) {
		written.besides[name] = safe;
	}
	return written;
}
