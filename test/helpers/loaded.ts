import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Returns the files that a program loaded as code, from the coverage that Node writes into the folder NODE_V8_COVERAGE. */
export async function loadedFiles(folder: string): Promise<string[]> {
	const reports = await readdir(folder);
	const urls = await Promise.all(
		reports.map(async report => {
			const {result} = JSON.parse(await readFile(join(folder, report), 'utf8')) as {result: {url: string}[]};
			return result.map(({url}) => url);
		}),
	);
	return [...new Set(urls.flat().filter(url => url.startsWith('file:')))].map(url => fileURLToPath(url));
}
