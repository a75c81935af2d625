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
		if (codeOf(error) === 'ENOENT' && dirname(path) !== path) {
			await makeFolder(dirname(path), mode);
			// Another process may have been first.
			await mkdir(path, mode).catch(ignoreExisting);
		} else {
			ignoreExisting(error);
		}
	}
}

function ignoreExisting(error: unknown): void {
	if (codeOf(error) !== 'EEXIST') {
		throw error;
	}
}

function codeOf(error: unknown): string | undefined {
	return (error as NodeJS.ErrnoException).code;
}
