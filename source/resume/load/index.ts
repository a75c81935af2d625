import type {Resume} from '../types.js';
import {file} from './fields.js';
import {normalize} from './normalize.js';
import {parse} from './parse.js';
import type {FileKind} from './plain-json.js';
import {Place, type Problem, Report} from './problem.js';
import {checkReferences} from './publication-references.js';

/** What a file says, as far as it can be shown, and what in it is not as it should be. */
export interface Loaded {
	readonly resume: Resume;
	readonly problems: readonly Problem[];
	/** How many fields are not shown. */
	readonly skipped: number;
}

/**
 * Reads the text of a résumé file: JSON Resume 1.0.0 or an older draft, as JSON, JSON with comments, or YAML.
 *
 * @param kind how it is written; found out when absent
 * @throws {LoadError} when it is none of these, or too large
 */
export function loadText(text: string, kind?: FileKind): Loaded {
	return loadValue(parse(text, kind).value);
}

/**
 * Reads a résumé from a value as JSON.parse returns it. Whatever it is, something comes of it.
 *
 * @param isOurs whether nobody else has the value: it may become a part of the résumé, which saves half of the time
 */
export function loadValue(value: unknown, isOurs = false): Loaded {
	const report = new Report();
	const place = new Place(report, isOurs);
	const found = file.read(value ?? {}, place) ?? {};
	checkReferences(value, place);
	return {resume: normalize(found), problems: report.problems, skipped: report.skipped};
}

export {LoadError} from './load-error.js';
export type {FileKind} from './plain-json.js';
export type {Path, Problem} from './problem.js';
