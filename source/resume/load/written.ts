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

/** Keeps what was not read of a field: all of it, or the entries of a list that are lost. */
export function keep(
	before: Written | undefined,
	name: string,
	key: string,
	value: unknown,
	lost: readonly unknown[] | undefined,
): Written {
	const written = before ?? {instead: {}, besides: {}};
	const safe = safeValue(lost ?? value);
	if (lost && !isEmptyValue(safe)) {
		written.besides[name] = safe as unknown[];
	} else if (!isEmptyValue(safe) && safeName(key) !== '') {
		written.instead[safeName(key)] = safe;
	}
	return written;
}
