import {readFileSync, realpathSync, statSync} from 'node:fs';
import {dirname, relative, resolve, sep} from 'node:path';

/**
 * The bytes of a file in the folder of a résumé, or below it. A résumé may come from anyone: it must not bring other files of
 * the reader's into a page, not through a symbolic link either.
 *
 * @param resume the file of the résumé
 * @param name the other file's name, as the résumé has it
 * @param largest bytes
 * @returns undefined when it is not there, may not be read, lies elsewhere or is larger
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
