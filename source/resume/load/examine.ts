import type {Language} from '../../i18n/language.js';
import {fileNames} from './file-fields.js';
import {loadValue} from './index.js';
import {faultIn, readResumeText, shownName} from './load-file.js';
import {refuseOthers} from './other-formats.js';
import {kindOf} from './plain-json.js';
import type {Finding} from './problem-words.js';

/** The findings in a file: as lines with their position, and as data. */
export interface Examined {
	readonly errors: readonly string[];
	readonly notes: readonly string[];
	readonly findings: readonly Finding[];
}

/**
 * Validates a file, or standard input when the path is "-".
 *
 * @throws {LoadError} when it cannot be read
 */
export async function examineFile(path: string, language: Language): Promise<Examined> {
	try {
		const {text, encoding} = await readResumeText(path);
		const [{parse}, {createLocator}, {findingLine, findingOf}] = await Promise.all([
			import('./parse.js'),
			import('./locate.js'),
			import('./problem-words.js'),
		]);
		const {value, kind} = parse(text, kindOf(path));
		refuseOthers(value, fileNames);
		const file = language.translate(shownName(path));
		const locate = createLocator(text, kind);
		const findings = loadValue(value).problems.map(problem => findingOf(problem, file, locate(problem.path), language));
		const all = [...(encoding === undefined ? [] : [encodingFinding(file, encoding, language)]), ...findings];
		const lines = (severity: Finding['severity']) =>
			all.filter(finding => finding.severity === severity).map(finding => findingLine(finding, language));
		return {errors: lines('error'), notes: lines('note'), findings: all};
	} catch (error) {
		throw faultIn(path, error);
	}
}

function encodingFinding(file: string, encoding: string, {t}: Language): Finding {
	return {file, line: 1, column: 1, field: '', severity: 'note', message: t('read as {encoding}: save it as UTF-8', {encoding})};
}
