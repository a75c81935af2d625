import {keepAsWritten} from '../as-written.js';
import {isEmptyValue} from './absent.js';
import {safeName, safeValue} from './safe-value.js';

/** What of a record was not read, while it is gathered: see `AsWritten`. */
export interface Written {
	instead: Record<string, unknown>;
	besides: Record<string, unknown[]>;
}

/** The record with what was not read of it. */
export function withWritten<Of extends object>(record: Of, written: Written | undefined): Of {
	if (written && Object.keys({...written.instead, ...written.besides}).length > 0) {
		keepAsWritten(record, written);
	}
	return record;
}

/** Keeps a field as its file has it. */
export function keepField(key: string, value: unknown, written: Written = {instead: {}, besides: {}}): Written {
	const [name, safe] = [safeName(key), safeValue(value)];
	if (name !== '' && !isEmptyValue(safe)) {
		written.instead[name] = safe;
	}
	return written;
}

/** Keeps the entries of a list that could not be read. */
export function keepEntries(name: string, entries: readonly unknown[], written: Written = {instead: {}, besides: {}}): Written {
	const safe = safeValue(entries) as unknown[];
	if (!isEmptyValue(safe)) {
		written.besides[name] = safe;
	}
	return written;
}
