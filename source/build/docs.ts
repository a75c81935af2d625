/** `npm run docs`: writes the tables of the README, and of the documents beside it, anew. */
import {readFile, writeFile} from 'node:fs/promises';
import {documents, freshReadme} from './readme.js';

for (const path of documents) {
	await writeFile(path, freshReadme(await readFile(path, 'utf8')));
}
