import {mkdir} from 'node:fs/promises';
import {dirname} from 'node:path';

/**
 * Creates a folder and its parents, where they do not exist. In a read-only folder such as /proc, `mkdir` with `recursive`
 * never returns in Node 20.
 *
 * @param mode of the folders that are created
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
