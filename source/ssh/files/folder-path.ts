import {posix} from 'node:path';
import type {File, Folder} from './folder.js';

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

/** The files that a pattern of the shell names: `*` for any characters, `?` for one. */
export function matchFiles(pattern: string, folder: Folder): File[] {
	if (pattern.length > longestPath || pattern.includes('\0')) {
		return [];
	}
	const wanted = absolutePath(pattern.replace(/^~\//, ''));
	return folder.files.filter(({name}) => matches(`/${name}`, wanted));
}

/** Steps back to the last star only, so that no pattern takes long. */
function matches(name: string, pattern: string): boolean {
	let [at, from] = [0, 0];
	let star: {pattern: number; name: number} | undefined;
	while (at < name.length) {
		if (pattern[from] === '*') {
			star = {pattern: from, name: at};
			from += 1;
		} else if (pattern[from] === '?' || pattern[from] === name[at]) {
			at += 1;
			from += 1;
		} else if (star) {
			star.name += 1;
			at = star.name;
			from = star.pattern + 1;
		} else {
			return false;
		}
	}
	return /^\**$/.test(pattern.slice(from));
}
