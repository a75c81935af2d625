import {posix} from 'node:path';
import type {VirtualFile, VirtualFolder} from './virtual-folder.js';

/** Maximum length of a path, in characters; longer ones are not found. */
const maxLength = 1024;

/** Resolves a path to the folder itself or a file in it, without the file system; undefined when not found. */
export function findByPath(path: string, folder: VirtualFolder): VirtualFolder | VirtualFile | undefined {
	if (path.length > maxLength || path.includes('\0')) {
		return undefined;
	}
	const absolute = absolutePath(path);
	return absolute === '/' ? folder : folder.files.find(({name}) => `/${name}` === absolute);
}

/** Returns the normalized absolute path, with the folder as the root and no `.` or `..`; the parent of the root is the root. */
export function absolutePath(path: string): string {
	const normal = posix.normalize(`/${path.slice(0, maxLength)}`);
	return normal.length > 1 ? normal.replace(/\/$/, '') : normal;
}
