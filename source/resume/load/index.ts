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

/** Reports each list that is displayed in another order than that of the file. */
function reportOrder(resume: Resume, cursor: Cursor): void {
	for (const key of ['work', 'education', 'volunteer', 'presentations', 'patents', 'grants', 'teaching'] as const) {
		const list = resume[key] ?? [];
		if (!hasOwnOrder(list)) {
			cursor.enter(key).report('note', list, 'not in the order of time: what lasts is shown first, then the newest');
			cursor.leave();
		}
	}
}

/** Returns the raw values to keep from a file without any readable field. */
function nothingIn(value: unknown): object {
	return isRecord(value) ? withWritten({}, {instead: Object.fromEntries(filledFields(value)), besides: {}}) : {};
}

export {LoadError} from './load-error.js';
