import {isEmptyValue} from './absent.js';
import {sanitizeText} from './sanitize.js';

/** URLs that run code, or reach into the reader's machine, when they are followed. */
const unsafe = /^\s*(?:javascript|vbscript|file|data(?!:image\/(?:png|jpe?g|gif|webp);)):/i;

/** Sanitizes an unknown value: cleans its texts, and drops unsafe URLs (undefined). */
export function safeValue(value: unknown): unknown {
	if (typeof value === 'string') {
		const text = sanitizeText(value);
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

/** Returns the non-empty fields of an object, sanitized. */
export function filledFields(value: object): [string, unknown][] {
	return Object.entries(safeValue(value) as object).filter(([, inside]) => !isEmptyValue(inside));
}

/** Returns a field name without invisible characters; empty for `__proto__`. */
export function safeName(key: string): string {
	return key === '__proto__' ? '' : sanitizeText(key);
}
