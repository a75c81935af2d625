import {constants, copyFile, link, rename, unlink, writeFile} from 'node:fs/promises';

import {type Phrase, type Saying, saying} from '../language/language.js';
import {SaidError} from '../language/said-error.js';

/** A file that could not be written; the message names it and the reason. */
export class WriteError extends SaidError {
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
 * Writes a file whole or not at all: first beside it, then under its name in one step.
 *
 * @param isForced whether it may replace a file that is there
 * @throws {WriteError} when it can't; nothing is left behind
 */
export async function writeWhole(path: string, output: string | Uint8Array, isForced: boolean): Promise<void> {
	const draft = `${path}.${process.pid}.part`;
	try {
		await writeFile(draft, output, {flag: 'wx'});
		await (isForced ? rename(draft, path) : place(draft, path));
	} catch (error) {
		throw new WriteError(messageFor(path, error));
	} finally {
		// Gone already after a rename, or never made.
		await unlink(draft).catch(() => {});
	}
}

/** Gives the draft its name, unless a file has it. Where there are no hard links, by an exclusive copy. */
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

function messageFor(path: string, error: unknown): Saying {
	const code = codeOf(error);
	if (code === 'EEXIST') {
		return saying('{file} is there already. Add --force to replace it.', {file: path});
	}
	const reason = reasons[code];
	return saying("Can't write {file}: {reason}.", {
		file: path,
		reason: reason ? saying(reason) : error instanceof Error ? error.message : String(error),
	});
}

function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? '';
}
