import {rewritten} from '../resume/as-written.js';
import type {Resume} from '../resume/types.js';
import {chosenPublications, type FormatOptions} from './format.js';

const always: ReadonlyArray<keyof Resume> = ['$schema', 'basics', 'meta'];

/**
 * Formats the résumé as JSON Resume 1.0 (https://jsonresume.org/schema) with the extensions of this program, in the order
 * of the data file. For chosen sections it writes only their keys, besides `basics` and `meta`.
 */
export function formatJson(resume: Resume, options: FormatOptions = {}): string {
	const chosen = options.sections?.flatMap(section => section.keys).concat(always);
	const {origin, language, ...whole} = {...resume, publications: chosenPublications(resume, options)};
	// A list that another person's file lacks is empty in memory; it is left out again.
	const isPresent = (value: unknown) => !(origin && Array.isArray(value) && value.length === 0);
	const entries = Object.entries(rewritten(whole) as object).filter(
		([key, value]) => (chosen?.includes(key as keyof Resume) ?? true) && isPresent(value),
	);
	return jsonText(Object.fromEntries(entries));
}

/** Returns a value as indented JSON that ends with a line feed, with every control character escaped. */
export function jsonText(value: unknown): string {
	return `${JSON.stringify(value, undefined, '\t').replace(/[\u007F-\u009F\u2028\u2029]/g, escapeCharacter)}\n`;
}

/** Returns the JSON escape of a character. */
export function escapeCharacter(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
