import {mkdir} from 'node:fs/promises';
import {dirname} from 'node:path';

/**
 * Makes a folder with those that it is in, where they are not there yet. In a folder that lets nothing be made, as /proc,
 * `mkdir` with `recursive` never ends in Node 20.
 *
 * @param mode of the folders that are made
 * @throws as `mkdir` does
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
	try {
		await mkdir(path, mode);
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' && dirname(path) !== path) {
			await makeFolder(dirname(path), mode);
			await mkdir(path, mode);
		} else if (code !== 'EEXIST') {
			throw error;
		}
	}
}
