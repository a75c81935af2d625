import {msg} from '../../i18n/language.js';
import {LoadError} from './load-error.js';

/** No résumé nests deeper. What reads a value follows it by calling itself. */
export const deepest = 100;

/** What is said of a text, or of a value, that nests deeper. */
export function tooDeep(): LoadError {
	return new LoadError(msg('It is nested more than {most} levels deep.', {most: deepest}));
}

/**
 * Refuses a value that nests too deeply, or holds itself.
 *
 * @throws {LoadError}
 */
export function checkDepth(value: unknown, depth = 0): void {
	if (typeof value !== 'object' || value === null) {
		return;
	}
	if (depth >= deepest) {
		throw tooDeep();
	}
	if (Array.isArray(value)) {
		for (const inside of value) {
			checkDepth(inside, depth + 1);
		}
		return;
	}
	// A list of the values, made of each of thousands of objects, would take ten times as long.
	for (const key in value) {
		checkDepth((value as Readonly<Record<string, unknown>>)[key], depth + 1);
	}
}
