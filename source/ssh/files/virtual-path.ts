import {posix} from 'node:path';
import type {File, Folder} from './virtual-folder.js';

/** Longer paths name nothing. */
const longestPath = 1024;

/** What stands at a path: the folder itself, a file in it, or nothing. The path is only ever compared, never opened. */
export function lookUp(path: string, folder: Folder): Folder | File | undefined {
	if (path.length > longestPath || path.includes('\0')) {
		return undefined;
	}
	const absolute = absolutePath(path);
	return absolute === '/' ? folder : folder.files.find(({name}) => `/${name}` === absolute);
}

/** The path from the root of the folder, whose parent is itself. */
export function absolutePath(path: string): string {
	const normal = posix.normalize(`/${path.slice(0, longestPath)}`);
	return normal.length > 1 ? normal.replace(/\/$/, '') : normal;
}
