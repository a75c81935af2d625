import {isEmptyValue} from './absent.js';
import {linesOf} from './sanitize.js';

/** Addresses that run something, or that reach into the reader's machine, when they are followed. */
const unsafe = /^\s*(?:javascript|vbscript|file|data(?!:image\/(?:png|jpe?g|gif|webp);)):/i;

/** A value that no reader knows, with its texts made harmless; undefined where nothing of it may be kept. */
export function safeValue(value: unknown): unknown {
	if (typeof value === 'string') {
		const text = linesOf(value);
		return unsafe.test(text) ? undefined : text;
	}
	if (typeof value !== 'object' || value === null) {
		return value;
	}
	if (Array.isArray(value)) {
		return value.map(safeValue).filter(inside => inside !== undefined);
	}
	const entries = Object.entries(value).map(([key, inside]) => [safeName(key), safeValue(inside)] as const);
	return Object.fromEntries(entries.filter(([key, inside]) => key !== '' && inside !== undefined));
}

/** The fields of an object that hold something, each made harmless. */
export function filledFields(value: object): [string, unknown][] {
	return Object.entries(safeValue(value) as object).filter(([, inside]) => !isEmptyValue(inside));
}

/** The name of a field without what cannot be seen; empty for one that would change what an object is. */
export function safeName(key: string): string {
	return key === '__proto__' ? '' : linesOf(key);
}
