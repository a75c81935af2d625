import {hasOwnOrder} from '../order.js';
import type {Resume} from '../types.js';
import {file} from './file-fields.js';
import {isRecord} from './is-record.js';
import {normalize} from './normalize.js';
import {Cursor, type LoadOptions, type Problem} from './problem.js';
import {checkReferences} from './publication-references.js';
import {filledFields} from './safe-value.js';
import {withWritten} from './written.js';

/** A résumé loaded from a value, with the problems found. */
export interface Loaded {
	readonly resume: Resume;
	readonly problems: readonly Problem[];
	/** Number of fields that are not shown. */
	readonly skipped: number;
}

/** Loads a résumé, JSON Resume 1.0.0 or an older draft, from a value as JSON.parse returns it. Accepts any value. */
export function loadValue(value: unknown, options?: LoadOptions): Loaded {
	const cursor = new Cursor(options);
	const found = file.read(value ?? {}, cursor) ?? nothingIn(value);
	checkReferences(value, cursor);
	const resume = normalize(found);
	reportOrder(resume, cursor);
	return {resume, problems: cursor.problems, skipped: cursor.skipped};
}

/** The lists whose entries have dates. */
type DatedKey = {
	[Key in keyof Resume]-?: NonNullable<Resume[Key]> extends readonly (infer Entry)[]
		? Extract<keyof Entry, 'date' | 'startDate'> extends never
			? never
			: Key
		: never;
}[keyof Resume];

/** Whether a list with dates is displayed in order of time, whatever its order in the file. */
const isSorted: Readonly<Record<DatedKey, boolean>> = {
	work: true,
	education: true,
	volunteer: true,
	presentations: true,
	patents: true,
	grants: true,
	teaching: true,
	projects: false,
	certificates: false,
	awards: false,
	news: false,
};

/** Reports each list that is displayed in another order than that of the file. */
function reportOrder(resume: Resume, cursor: Cursor): void {
	for (const key of (Object.keys(isSorted) as DatedKey[]).filter(key => isSorted[key])) {
		const list = resume[key] ?? [];
		if (!hasOwnOrder(list)) {
			cursor.enter(key).report('note', list, 'not in order of time: current entries are shown first, then the newest');
			cursor.leave();
		}
	}
}

/** Returns the raw values to keep from a file without any readable field. */
function nothingIn(value: unknown): object {
	return isRecord(value) ? withWritten({}, {instead: Object.fromEntries(filledFields(value)), besides: {}}) : {};
}

export {LoadError} from './load-error.js';
