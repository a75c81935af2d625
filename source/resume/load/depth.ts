import {msg} from '../../i18n/language.js';
import {LoadError} from './load-error.js';

/** The greatest nesting depth; no résumé nests deeper. The recursive readers rely on this limit. */
export const deepest = 100;

/** Returns the error for a text or a value that exceeds the nesting depth. */
export function tooDeep(): LoadError {
	return new LoadError(msg('It is nested more than {most} levels deep.', {most: deepest}));
}

/**
 * Checks that a value does not exceed the nesting depth or contain itself.
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
	// Object.values would allocate a list for each of thousands of objects, which takes ten times as long.
	for (const key in value) {
		checkDepth((value as Readonly<Record<string, unknown>>)[key], depth + 1);
	}
}
