import {constants, copyFile, link, rename, unlink, writeFile} from 'node:fs/promises';

import {type Message, msg, type Phrase} from '../i18n/language.js';
import {MessageError} from '../i18n/message-error.js';

/** A file could not be written; the message names it and the reason. */
export class WriteError extends MessageError {
	override name = 'WriteError';
}

const reasons: Readonly<Record<string, Phrase>> = {
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	ENOENT: 'there is no such folder',
	ENOTDIR: 'part of the path is not a folder',
	EISDIR: 'it is a folder',
	ENOSPC: 'the disk is full',
	EROFS: 'the disk is read-only',
	ENAMETOOLONG: 'the name is too long',
};

/**
 * Writes a file atomically: to a temporary file beside it, which is then renamed.
 *
 * @param isForced whether an existing file is replaced
 * @throws {WriteError} when the file exists or cannot be written; nothing is left behind
 */
export async function writeWhole(path: string, output: string | Uint8Array, isForced: boolean): Promise<void> {
	const draft = `${path}.${process.pid}.part`;
	try {
		await writeFile(draft, output, {flag: 'wx'});
		await (isForced ? rename(draft, path) : place(draft, path));
	} catch (error) {
		throw new WriteError(messageFor(path, error));
	} finally {
		// After a rename, or where it could not be created, there is none.
		await unlink(draft).catch(() => {});
	}
}

/** Renames the draft, unless the file exists: by a hard link, or where there are none by an exclusive copy. */
async function place(draft: string, path: string): Promise<void> {
	try {
		await link(draft, path);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') {
			throw error;
		}
		await copyFile(draft, path, constants.COPYFILE_EXCL);
	}
}

function messageFor(path: string, error: unknown): Message {
	const code = codeOf(error);
	if (code === 'EEXIST') {
		return msg('{file} is there already. Add --force to replace it.', {file: path});
	}
	const reason = reasons[code];
	return msg("Can't write {file}: {reason}.", {
		file: path,
		reason: reason ? msg(reason) : error instanceof Error ? error.message : String(error),
	});
}

function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? '';
}
