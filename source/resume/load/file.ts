import {type MessageValue, msg, type Phrase} from '../../i18n/language.js';
import {wordsOf} from '../../i18n/message-error.js';
import type {Resume} from '../types.js';
import {beginningOf} from './beginning.js';
import {checkDepth} from './depth.js';
import {fileNames} from './fields.js';
import {type Loaded, loadValue} from './index.js';
import {LoadError} from './load-error.js';
import {refuseOthers} from './other-formats.js';
import {type FileKind, isJson, kindOf, plainJson, refuseTooLarge} from './plain-json.js';
import type {ReadMarks} from './problem.js';
import {type ReadText, readText} from './read-text.js';

/** The same signs as in a text, anywhere in a file; what begins a line of YAML or a text in it says nothing yet. */
const fileMayHaveMarks =
	/[*_]{1,2}[^\s*_][^*_\n]*[*_]|`[^`\n]+`|\]\(|<\/?[a-z!]|&(?:#\d|#x|[a-z]+;)|\\n\s*(?:[-+*]|#{1,6}|\d+[.)])\s|:\s*[|>][-+]?\s*\n|\\\\[*_[\]`#]/i;

/** A file that has been read, and that may still be checked. */
export interface LoadedFile {
	/** The encoding of the file, where it is not UTF-8 and was only found out. */
	readonly encoding?: string;
	/** What there is at once of a file whose check takes a while; undefined for the others. To be called before `load`. */
	readonly beginning: () => Resume | undefined;
	/** Checks all of it. To be called once. */
	readonly load: () => Loaded;
}

/**
 * Reads a résumé from a file, or from standard input where the name is "-".
 *
 * @throws {LoadError} whose message names the file
 */
export async function loadFile(path: string): Promise<Loaded> {
	const {load} = await openFile(path);
	return load();
}

/**
 * The same, but checked only when all of it is wanted.
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
 * The text of a file that should hold a résumé.
 *
 * @throws {LoadError} when it is an address, or when nothing stands in it, as where `curl -f` has failed before the pipe
 */
export async function readResumeText(path: string): Promise<ReadText> {
	if (/^https?:\/\//i.test(path)) {
		throw new LoadError(msg('nothing is fetched from the network: curl -fsS {address} | xuhuang --from -', {address: nameOf(path)}));
	}
	const read = await readText(path);
	if (read.text.trim() === '') {
		throw new LoadError(msg('it is empty.'));
	}
	return read;
}

/** What reads Markdown and HTML, loaded where a file may have some. */
async function marksReader(text: string): Promise<ReadMarks | undefined> {
	return fileMayHaveMarks.test(text) ? (await import('./markup.js')).readMarkup : undefined;
}

/** The parsers of YAML, and of JSON with comments, are loaded for them alone. */
async function parseText(text: string, kind: FileKind | undefined): Promise<{readonly value: unknown; readonly isOurs: boolean}> {
	refuseTooLarge(text);
	const plain = isJson(text, kind) ? plainJson(text) : undefined;
	if (plain) {
		checkDepth(plain.value);
		return {...plain, isOurs: true};
	}
	const {parse} = await import('./parse.js');
	// The same object may stand in several places of YAML.
	return {...parse(text, kind), isOurs: false};
}

/** The name of a file as it may be shown: without control characters. */
function nameOf(path: string): string {
	return path.replace(/\p{C}/gu, '');
}

/** The name of a file, or of standard input, in a message. */
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

/** Why a file cannot be read, with its name. */
export function faultIn(path: string, error: unknown): LoadError {
	const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
	return new LoadError(msg('{file}: {reason}', {file: shownName(path), reason: reason ? msg(reason) : wordsOf(error)}));
}
