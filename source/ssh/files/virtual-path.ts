import {posix} from 'node:path';
import type {VirtualFile, VirtualFolder} from './virtual-folder.js';

/** Characters of a path; longer ones name nothing. */
const maxLength = 1024;

/** Returns what a path names: the folder itself, a file in it, or undefined. The file system is not asked. */
export function findByPath(path: string, folder: VirtualFolder): VirtualFolder | VirtualFile | undefined {
	if (path.length > maxLength || path.includes('\0')) {
		return undefined;
	}
	const absolute = absolutePath(path);
	return absolute === '/' ? folder : folder.files.find(({name}) => `/${name}` === absolute);
}

/** Returns the path from the root of the folder, without `.` and `..`; the parent of the root is the root. */
export function absolutePath(path: string): string {
	const normal = posix.normalize(`/${path.slice(0, maxLength)}`);
	return normal.length > 1 ? normal.replace(/\/$/, '') : normal;
}
