/** JSON without comments, which most files are: parsed without loading the other parsers. */
import {msg} from '../../i18n/language.js';
import {LoadError} from './load-error.js';

/** The syntax of a file. */
export type FileKind = 'json' | 'yaml';

/** Returns the syntax of a file by its extension; undefined for an unknown one. */
export function kindOf(path: string): FileKind | undefined {
	return /\.ya?ml$/i.test(path) ? 'yaml' : /\.json[c5]?$/i.test(path) ? 'json' : undefined;
}

/** The largest file that is read, in bytes. */
export const largestFile = 5_000_000;

/** Whether a text is JSON, with or without comments. When `kind` is undefined, by how it begins. */
export function isJson(text: string, kind: FileKind | undefined): boolean {
	return kind === undefined ? /^\uFEFF?\s*(?:[[{]|\/\/|\/\*)/.test(text) : kind === 'json';
}

/** Parses a text as JSON, nested to any depth; undefined when it is invalid, or has comments. */
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
