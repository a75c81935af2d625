import type {Resume} from '../types.js';
import {loadValue} from './index.js';
import type {ReadMarks} from './problem.js';

/** The list length from which checking a file takes noticeably long. */
const many = 300;

/**
 * Returns the part of a large file that the first screen shows: everything, but only one item of each list, so that its section
 * exists. Undefined when the file is small enough to be checked at once.
 */
export function beginningOf(value: unknown, readMarks?: ReadMarks): Resume | undefined {
	const entries = Object.entries(value ?? {}) as ReadonlyArray<readonly [string, unknown]>;
	if (!entries.some(([, field]) => Array.isArray(field) && field.length >= many)) {
		return undefined;
	}
	const first = Object.fromEntries(entries.map(([key, field]) => [key, Array.isArray(field) ? field.slice(0, 1) : field]));
	const {resume} = loadValue(first, {readMarks});
	return {...resume, origin: {isBeginning: true}};
}
