import type {Stats} from 'node:fs';
import {constants, copyFile, link, open, readlink, realpath, rename, stat, unlink, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';

import {type MessageValue, msg, type Phrase} from '../i18n/language.js';
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
	ENXIO: 'it is a socket',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk is full',
	EROFS: 'the disk is read-only',
	ENAMETOOLONG: 'the name is too long',
	ELOOP: 'its links lead in a circle',
	EPIPE: 'its reader went away',
};

/**
 * Writes a file atomically: to a temporary file beside it, which is then renamed. A file that is replaced keeps its mode and
 * owner, and a symbolic link stays and leads to it. Devices and pipes are written into.
 *
 * @param isForced whether an existing file is replaced
 * @throws {WriteError} when the file exists or cannot be written; nothing is left behind
 */
export async function writeWhole(path: string, output: string | Uint8Array, isForced: boolean): Promise<void> {
	try {
		const there = await stat(path).catch(absent);
		if (there === undefined) {
			await create(isForced ? await targetOf(path) : path, output);
		} else if (there.isFIFO() || there.isCharacterDevice()) {
			await writeInto(path, output, constants.O_WRONLY);
		} else if (there.isDirectory() || there.isSocket()) {
			throw Object.assign(new Error(), {code: there.isSocket() ? 'ENXIO' : 'EISDIR'});
		} else if (!isForced) {
			throw Object.assign(new Error(), {code: 'EEXIST'});
		} else if (there.isFile() && there.nlink === 1) {
			await replace(await realpath(path), output, there);
		} else {
			await writeInto(path, output, constants.O_WRONLY | constants.O_TRUNC);
		}
	} catch (error) {
		throw writeError(path, error);
	}
}

/** Undefined for a file that is not there; what else is wrong with its path is thrown. */
function absent(error: unknown): undefined {
	if (codeOf(error) !== 'ENOENT') {
		throw error;
	}
}

/** Where a symbolic link leads that leads to no file yet; any other path itself. */
async function targetOf(path: string): Promise<string> {
	return readlink(path).then(
		target => resolve(dirname(path), target),
		() => path,
	);
}

/** Writes a file that is not there yet. */
async function create(path: string, output: string | Uint8Array): Promise<void> {
	await withDraft(path, async draft => {
		await writeFile(draft, output, {flag: 'wx'});
		await place(draft, path);
	});
}

/** Replaces a file by another of its mode and owner; where its folder or its owner allows none, the file itself is written anew. */
async function replace(path: string, output: string | Uint8Array, {mode, uid, gid}: Stats): Promise<void> {
	try {
		await withDraft(path, async draft => {
			const handle = await open(draft, 'wx', 0o600);
			try {
				await handle.chown(uid, gid);
				await handle.chmod(mode & 0o7777);
				await handle.writeFile(output);
			} finally {
				await handle.close();
			}
			await rename(draft, path);
		});
	} catch (error) {
		if (!['EACCES', 'EPERM', 'EBUSY'].includes(codeOf(error))) {
			throw error;
		}
		await writeInto(path, output, constants.O_WRONLY | constants.O_TRUNC);
	}
}

async function writeInto(path: string, output: string | Uint8Array, flags: number): Promise<void> {
	const handle = await open(path, flags);
	try {
		await handle.writeFile(output);
	} finally {
		await handle.close();
	}
}

/** Hands on a path beside that of a file, where nothing is left afterwards. */
async function withDraft(path: string, use: (draft: string) => Promise<void>): Promise<void> {
	const draft = join(dirname(path), `.xuhuang-${process.pid}-${Date.now().toString(36)}.part`);
	try {
		await use(draft);
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

/** Returns the error for a file, or another output, that could not be written. */
export function writeError(file: MessageValue, error: unknown): WriteError {
	const code = codeOf(error);
	if (code === 'EEXIST') {
		return new WriteError(msg('{file} is there already. Add --force to replace it.', {file}));
	}
	const reason = reasons[code];
	const words = reason ? msg(reason) : error instanceof Error ? error.message : String(error);
	return new WriteError(msg("Can't write {file}: {reason}.", {file, reason: words}));
}

function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? '';
}
