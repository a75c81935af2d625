import type {Resume} from '../types.js';
import {loadValue} from './index.js';
import type {ReadMarks} from './problem.js';

/** How many items a list has, at least, whose check a reader would wait for. */
const many = 300;

/**
 * What the first screen shows of a large file: all but the items of its lists, of which there is one each, so that their
 * sections are there. Nothing when the file is soon checked.
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
