import {type MessageValue, msg} from '../../i18n/language.js';
import {isRecord} from './is-record.js';
import {LoadError} from './load-error.js';

type Fields = Readonly<Record<string, unknown>>;

/** Other file formats, detected by their fields. */
const others: ReadonlyArray<readonly [name: string, isOne: (file: Fields) => boolean]> = [
	[
		'RenderCV',
		file => has(file.cv, ['sections', 'name', 'social_networks', 'website']) || (has(file.design, ['theme']) && isRecord(file.cv)),
	],
	['YAMLResume', file => has(file.content, ['basics', 'education', 'work', 'skills', 'projects'])],
	['FRESH', fresh],
	['Europass', file => isRecord(file.SkillsPassport) || isRecord(file.LearnerInfo)],
	[
		'package.json',
		file => typeof file.name === 'string' && ['dependencies', 'devDependencies', 'scripts', 'main', 'exports'].some(key => key in file),
	],
	['CSL-JSON', file => Array.isArray(file.items) && isRecord(file.citationStyles)],
	['JSON Schema', file => typeof file.$schema === 'string' && isRecord(file.properties)],
];

/**
 * Refuses a file that has no field of JSON Resume, and names the format that it looks like. An empty file passes.
 *
 * @throws {LoadError}
 */
export function refuseOthers(value: unknown, names: readonly string[]): void {
	if (Array.isArray(value)) {
		throw nothing(value.some(item => isRecord(item) && 'DOI' in item) ? 'CSL-JSON' : msg('a list'));
	}
	if (!isRecord(value)) {
		if (value === null || value === undefined) {
			return;
		}
		throw nothing(msg('a text'));
	}
	const keys = Object.keys(value).filter(key => key !== '$schema' && key !== 'meta');
	const isFresh = fresh(value);
	if (keys.length === 0 || (!isFresh && keys.some(key => names.includes(key) && isAny(value[key])))) {
		return;
	}
	const found = others.find(([, isOne]) => isOne(value));
	throw nothing(found?.[0]);
}

/** Whether a file is FRESH, which shares field names with JSON Resume but not their values. */
function fresh(file: Fields): boolean {
	return (
		(isRecord(file.meta) && /fresh/i.test(String(file.meta.format))) ||
		has(file.employment, ['history']) ||
		has(file.info, ['brief', 'class'])
	);
}

function nothing(what: MessageValue | undefined): LoadError {
	return new LoadError(
		what === undefined
			? msg('it is not JSON Resume: it has none of the fields basics, work, education and so on.')
			: msg('it is not JSON Resume; it looks like {what}.', {what}),
	);
}

/** Whether a field has a value that could be read. */
function isAny(value: unknown): boolean {
	return typeof value === 'object' || typeof value === 'string';
}

function has(value: unknown, keys: readonly string[]): boolean {
	return isRecord(value) && keys.some(key => key in value);
}
