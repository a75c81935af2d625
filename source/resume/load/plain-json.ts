/** JSON without comments, which most files are: it is read without the parsers of the others. */
import {msg} from '../../i18n/language.js';
import {LoadError} from './load-error.js';

/** How a file is written. */
export type FileKind = 'json' | 'yaml';

/** How a file is written, as far as its name tells. */
export function kindOf(path: string): FileKind | undefined {
	return /\.ya?ml$/i.test(path) ? 'yaml' : /\.json[c5]?$/i.test(path) ? 'json' : undefined;
}

/** The largest file that is read, bytes. */
export const largestFile = 5_000_000;

/** Whether the text is one of JSON, with comments or without. Where `kind` does not tell, what begins like JSON is JSON. */
export function isJson(text: string, kind: FileKind | undefined): boolean {
	return kind === undefined ? /^\uFEFF?\s*(?:[[{]|\/\/|\/\*)/.test(text) : kind === 'json';
}

/** The value of a text of JSON, which may be nested to any depth; nothing when it is none, or one with comments. */
export function plainJson(text: string): {readonly value: unknown} | undefined {
	try {
		return {value: JSON.parse(text)};
	} catch {
		return undefined;
	}
}

/** @throws {LoadError} */
export function refuseTooLarge({length}: {readonly length: number}): void {
	if (length > largestFile) {
		throw new LoadError(msg('It is larger than {size} MB.', {size: largestFile / 1_000_000}));
	}
}
