import {type MessageValue, msg, type Phrase} from '../../i18n/language.js';
import {errorMessage} from '../../i18n/message-error.js';
import type {Resume} from '../types.js';
import {beginningOf} from './beginning.js';
import {checkDepth} from './depth.js';
import {fileNames} from './file-fields.js';
import {type Loaded, loadValue} from './index.js';
import {LoadError} from './load-error.js';
import {refuseOthers} from './other-formats.js';
import {type FileKind, isJson, kindOf, plainJson, refuseTooLarge} from './plain-json.js';
import type {ReadMarks} from './problem.js';
import {type ReadText, readText} from './read-text.js';

/** The same pattern as for a single text, anywhere in a file; what begins a line of YAML, or a multi-line text in it, is not conclusive. */
const fileMayHaveMarks =
	/[*_]{1,2}[^\s*_][^*_\n]*[*_]|`[^`\n]+`|\]\(|<\/?[a-z!]|&(?:#\d|#x|[a-z]+;)|\\n\s*(?:[-+*]|#{1,6}|\d+[.)])\s|:\s*[|>][-+]?\s*\n|\\\\[*_[\]`#]/i;

/** A file that has been read and parsed, but not yet checked. */
export interface LoadedFile {
	/** The detected encoding, when it is not UTF-8. */
	readonly encoding?: string;
	/** Returns the beginning of a file that takes long to check; undefined for other files. To be called before `load`. */
	readonly beginning: () => Resume | undefined;
	/** Checks the whole file. May be called only once. */
	readonly load: () => Loaded;
}

/**
 * Reads and checks a résumé file, or standard input when the path is "-".
 *
 * @throws {LoadError} whose message names the file
 */
export async function loadFile(path: string): Promise<Loaded> {
	const {load} = await openFile(path);
	return load();
}

/**
 * The same, but checks the file only when its content is requested.
 *
 * @throws {LoadError} whose message names the file
 */
export async function openFile(path: string): Promise<LoadedFile> {
	try {
		const {text, encoding} = await readResumeText(path);
		const {value, isOurs} = await parseText(text, kindOf(path));
		refuseOthers(value, fileNames);
		const readMarks = await marksReader(text);
		return {
			...(encoding && {encoding}),
			beginning: () => beginningOf(value, readMarks),
			load: () => loadValue(value, {mayKeep: isOurs, readMarks}),
		};
	} catch (error) {
		throw faultIn(path, error);
	}
}

/**
 * Returns the text of a résumé file.
 *
 * @throws {LoadError} when the path is a URL, or when the file is empty, as when `curl -f` has failed before the pipe
 */
export async function readResumeText(path: string): Promise<ReadText> {
	if (/^https?:\/\//i.test(path)) {
		throw new LoadError(msg('web addresses are not fetched; use curl -fsS {address} | xuhuang --from -', {address: nameOf(path)}));
	}
	const read = await readText(path);
	if (read.text.trim() === '') {
		throw new LoadError(msg('it is empty.'));
	}
	return read;
}

/** Returns the reader of Markdown and HTML, loaded only when a file may contain any. */
async function marksReader(text: string): Promise<ReadMarks | undefined> {
	return fileMayHaveMarks.test(text) ? (await import('./markup.js')).readMarkup : undefined;
}

/** Parses a text; the parsers of YAML and of JSON with comments are loaded only when needed. */
async function parseText(text: string, kind: FileKind | undefined): Promise<{readonly value: unknown; readonly isOurs: boolean}> {
	refuseTooLarge(text);
	const plain = isJson(text, kind) ? plainJson(text) : undefined;
	if (plain) {
		checkDepth(plain.value);
		return {...plain, isOurs: true};
	}
	const {parse} = await import('./parse.js');
	// In YAML, aliases may refer to the same object.
	return {...parse(text, kind), isOurs: false};
}

/** Returns a path without control characters, for display. */
function nameOf(path: string): string {
	return path.replace(/\p{C}/gu, '');
}

/** Returns the name of a file, or of standard input, for a message. */
export function shownName(path: string): MessageValue {
	return path === '-' ? msg('standard input') : nameOf(path);
}

const reasons: Readonly<Record<string, Phrase>> = {
	ENOENT: 'there is no such file.',
	EACCES: 'permission denied.',
	EPERM: 'permission denied.',
	EISDIR: 'it is a folder.',
	ENOTDIR: 'part of the path is not a folder.',
	ENAMETOOLONG: 'the name is too long.',
};

/** Returns the error for a file that cannot be read; its message names the file and the reason. */
export function faultIn(path: string, error: unknown): LoadError {
	const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
	return new LoadError(msg('{file}: {reason}', {file: shownName(path), reason: reason ? msg(reason) : errorMessage(error)}));
}
