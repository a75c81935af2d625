import type {Stats} from 'node:fs';
import {constants, copyFile, link, open, readlink, realpath, rename, stat, unlink, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';

import {type MessageValue, msg, type Phrase} from '../i18n/language.js';
import {MessageError} from '../i18n/message-error.js';

/** The error for a file that could not be written; the message has its name and the reason. */
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
	ELOOP: 'its symbolic links form a loop',
	EPIPE: 'the reader closed the pipe',
};

/**
 * Writes a file atomically: to a temporary file beside it, which is then renamed. A replaced file keeps its mode and owner, and
 * a symbolic link is followed. Devices and pipes are written to directly.
 *
 * @param isForced whether an existing file is replaced
 * @throws {WriteError} when the file exists or cannot be written; the temporary file is removed
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

/** Returns undefined if the error is ENOENT; rethrows any other. */
function absent(error: unknown): undefined {
	if (codeOf(error) !== 'ENOENT') {
		throw error;
	}
}

/** Returns the target of a broken symbolic link; any other path unchanged. */
async function targetOf(path: string): Promise<string> {
	return readlink(path).then(
		target => targetOf(resolve(dirname(path), target)),
		() => path,
	);
}

/** Creates a new file. */
async function create(path: string, output: string | Uint8Array): Promise<void> {
	await withDraft(path, async draft => {
		await writeFile(draft, output, {flag: 'wx'});
		await place(draft, path);
	});
}

/** Replaces a file with a new one of the same mode and owner; where its folder or its owner does not permit that, overwrites it. */
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

/** Calls `use` with the path of a temporary file in the same folder, and removes that file afterwards. */
async function withDraft(path: string, use: (draft: string) => Promise<void>): Promise<void> {
	const draft = join(dirname(path), `.xuhuang-${process.pid}-${Date.now().toString(36)}.part`);
	try {
		await use(draft);
	} finally {
		// It no longer exists after a rename, or was never created.
		await unlink(draft).catch(() => {});
	}
}

/**
 * Moves the temporary file into place, unless the target exists: with a hard link, or where those are not supported with an
 * exclusive copy.
 */
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
		return new WriteError(msg('{file} already exists. Add --force to replace it.', {file}));
	}
	const reason = reasons[code];
	const words = reason ? msg(reason) : error instanceof Error ? error.message : String(error);
	return new WriteError(msg("Can't write {file}: {reason}.", {file, reason: words}));
}

function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? '';
}
