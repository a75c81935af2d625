/** `npm run docs`: regenerates the tables of the README and of other documents. */
import {readFile, writeFile} from 'node:fs/promises';
import {documents, freshReadme} from './readme.js';

for (const path of documents) {
	await writeFile(path, freshReadme(await readFile(path, 'utf8')));
}
