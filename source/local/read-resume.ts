import {commandName} from '../command/command-name.js';
import {shellWord} from '../command/shell-word.js';
import {type MessageValue, msg} from '../i18n/language.js';
import {examineFile} from '../resume/load/examine.js';
import {loadFile, openFile} from '../resume/load/file.js';
import type {Loaded} from '../resume/load/index.js';
import type {Origin, Resume} from '../resume/types.js';
import {readPhoto} from './photo.js';

/** A résumé read from a file, and what is to be said of the file. */
export interface ReadResume {
	readonly resume: Resume;
	readonly notice?: MessageValue | undefined;
}

/** A file that has been read. */
export interface OpenedResume {
	/** What there is at once where all of it takes a while. To be called before `whole`. */
	readonly beginning: () => Resume | undefined;
	/** All of it. To be called once. */
	readonly whole: () => ReadResume;
}

/**
 * Reads the résumé that `--from` names. It is checked when it is wanted.
 *
 * @param path a file, or "-" for standard input
 * @throws {LoadError}
 */
export async function openResume(path: string): Promise<OpenedResume> {
	const {beginning, load, encoding} = await openFile(path);
	// What came through a pipe cannot be had again.
	const command = path === '-' ? undefined : `${commandName(process.env)} --from ${shellWord(path)}`;
	const whole = () => {
		const {resume, skipped} = load();
		return {
			resume: {...resume, origin: originOf(path, resume.basics.image, command)},
			notice: bothOf(encoding && msg('read as {encoding}: save it as UTF-8', {encoding}), skippedWords({skipped}, path)),
		};
	};
	return {beginning, whole};
}

function bothOf(first: MessageValue | undefined, second: MessageValue | undefined): MessageValue | undefined {
	return first && second ? msg('{first}; {second}', {first, second}) : (first ?? second);
}

/** How a file came here; its picture is read when a page asks for it. */
function originOf(path: string, image: string | undefined, command?: string): Origin {
	return {command, ...(image !== undefined && {photo: () => readPhoto(path, image)})};
}

/**
 * A résumé to serve: its file is named to nobody who visits.
 *
 * @throws {LoadError}
 */
export async function readServed(path: string): Promise<Resume> {
	const {resume} = await loadFile(path);
	return {...resume, origin: originOf(path, resume.basics.image)};
}

/** "3 fields were skipped: xuhuang validate me.json"; undefined when all is shown. */
export function skippedWords({skipped}: Pick<Loaded, 'skipped'>, path: string): MessageValue | undefined {
	const advice =
		path === '-' ? msg('save it, and xuhuang validate FILE tells which') : `${commandName(process.env)} validate ${shellWord(path)}`;
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
