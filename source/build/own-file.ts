import {english} from '../i18n/language.js';
import {loadValue} from '../resume/load/index.js';
import {createLocator} from '../resume/load/locate.js';
import {parse} from '../resume/load/parse.js';
import {plainJson} from '../resume/load/plain-json.js';
import {findingLine, findingOf} from '../resume/load/problem-words.js';

/**
 * Checks the bundled résumé with the reader of all files, but strictly: an unknown or missing field, and everything that is
 * tolerated in other files, is an error, so that nothing is silently lost or wrong.
 *
 * @returns the errors, a line each: `data/resume.json:214:4: publications[3].year: expected a year, got "soon"`
 */
export function checkOwnFile(text: string, file: string): string[] {
	const plain = plainJson(text);
	if (!plain) {
		return [`${file}: ${reasonOf(text)}`];
	}
	const locate = createLocator(text, 'json');
	const {problems, resume} = loadValue(plain.value, {isStrict: true});
	const lines = problems.map(problem =>
		findingLine({...findingOf(problem, file, locate(problem.path), english), severity: 'error'}, english),
	);
	return lines.length > 0 ? lines : changesOf(plain.value, resume, '').map(change => `${file}: ${change}`);
}

/** Returns the values that were normalized in reading, such as a year in quotes: the program bundles the file itself. */
function changesOf(given: unknown, read: unknown, field: string): string[] {
	if (typeof given !== 'object' || given === null) {
		return given === read ? [] : [`${field}: ${JSON.stringify(given)} is read as ${JSON.stringify(read)}: write it so`];
	}
	const inside = (typeof read === 'object' && read !== null ? read : {}) as Readonly<Record<string, unknown>>;
	return Object.entries(given).flatMap(([key, value]) => {
		const name = Array.isArray(given) ? `[${key}]` : `${field && '.'}${key}`;
		return changesOf(value, inside[key], `${field}${name}`);
	});
}

/** Returns why a text is not strict JSON. */
function reasonOf(text: string): string {
	try {
		parse(text, 'json');
		return 'expected JSON without comments, single quotes and commas at ends';
	} catch (error) {
		return (error as Error).message;
	}
}
