/**
 * `tsx source/build/npm-readme.ts BASE`: makes the README's addresses of pictures and documents absolute, below BASE, as
 * npm's page needs them. The workflow runs it in its own checkout before it publishes.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {absoluteReadme} from './readme.js';

const [base] = process.argv.slice(2);
if (!base) {
	throw new Error('npm-readme.ts takes the address below which the files of this version are.');
}
await writeFile('README.md', absoluteReadme(await readFile('README.md', 'utf8'), base));
