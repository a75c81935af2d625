/** `npm run docs`: writes the README's tables anew. */
import {readFile, writeFile} from 'node:fs/promises';
import {freshReadme} from './readme.js';

await writeFile('README.md', freshReadme(await readFile('README.md', 'utf8')));
