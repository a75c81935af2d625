import {commandName} from '../command/command-name.js';
import {shellWord} from '../command/shell-word.js';
import {type MessageValue, msg} from '../i18n/language.js';
import {examineFile} from '../resume/load/examine.js';
import type {Loaded} from '../resume/load/index.js';
import {loadFile, openFile} from '../resume/load/load-file.js';
import type {Origin, Resume} from '../resume/types.js';
import {readPhoto} from './photo.js';

/** A résumé that was read from a file, and a notice about the file. */
export interface ReadResume {
	readonly resume: Resume;
	readonly notice?: MessageValue | undefined;
}

/** A file that has been read. */
export interface OpenedResume {
	/** Returns the beginning of a large file, if the rest takes long to load. To be called before `whole`. */
	readonly beginning: () => Resume | undefined;
	/** Loads the whole file. May be called only once. */
	readonly whole: () => ReadResume;
}

/**
 * Reads the file of `--from`. It is checked on demand.
 *
 * @param path a file, or "-" for standard input
 * @throws {LoadError}
 */
export async function openResume(path: string): Promise<OpenedResume> {
	const {beginning, load, encoding} = await openFile(path);
	// Standard input can't be read again.
	const command = path === '-' ? undefined : `${commandName(process.env)} --from ${shellWord(path)}`;
	const whole = () => {
		const {resume, skipped} = load();
		return {
			resume: {...resume, origin: originOf(path, resume.basics.image, command)},
			notice: bothOf(encoding && msg('read as {encoding}: save it as UTF-8', {encoding}), skippedNotice({skipped}, path)),
		};
	};
	return {beginning, whole};
}

function bothOf(first: MessageValue | undefined, second: MessageValue | undefined): MessageValue | undefined {
	return first && second ? msg('{first}; {second}', {first, second}) : (first ?? second);
}

/** Returns the origin of a file; its picture is read when a page needs it. */
function originOf(path: string, image: string | undefined, command?: string): Origin {
	return {command, ...(image !== undefined && {photo: () => readPhoto(path, image)})};
}

/**
 * Reads a résumé to serve: the path of its file is not disclosed to visitors.
 *
 * @throws {LoadError}
 */
export async function readServed(path: string): Promise<Resume> {
	const {resume} = await loadFile(path);
	return {...resume, origin: originOf(path, resume.basics.image)};
}

/** Returns the notice about skipped fields, "3 fields were skipped: xuhuang validate me.json"; undefined when there are none. */
export function skippedNotice({skipped}: Pick<Loaded, 'skipped'>, path: string): MessageValue | undefined {
	const advice =
		path === '-' ? msg('save it, and xuhuang validate FILE shows which') : `${commandName(process.env)} validate ${shellWord(path)}`;
	return skipped === 0
		? undefined
		: skipped === 1
			? msg('1 field was skipped: {advice}', {advice})
			: msg('{count} fields were skipped: {advice}', {count: skipped, advice});
}

export type {Examined} from '../resume/load/examine.js';
export {LoadError, loadValue} from '../resume/load/index.js';
export {readText} from '../resume/load/read-text.js';
export {examineFile, loadFile};
