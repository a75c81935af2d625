import {readFileSync, realpathSync, statSync} from 'node:fs';
import {dirname, relative, resolve, sep} from 'node:path';

/**
 * Reads a file in the folder of a résumé, or below it. A résumé may come from anyone: it must not be able to include other
 * files of the reader in a page, not even through a symbolic link.
 *
 * @param resume path of the résumé
 * @param name path of the other file, as in the résumé
 * @param largest maximum size in bytes
 * @returns undefined when the file does not exist, is not readable, lies outside of the folder or is too large
 */
export function fileBeside(resume: string, name: string, largest: number): Buffer | undefined {
	try {
		const folder = realpathSync(dirname(resume));
		const path = realpathSync(resolve(folder, name));
		const found = statSync(path);
		const isBeside = relative(folder, path).split(sep)[0] !== '..';
		return isBeside && found.isFile() && found.size <= largest ? readFileSync(path) : undefined;
	} catch {
		return undefined;
	}
}
