/** `npm run check:data`: checks data/resume.json, and reports the field and line of each error. */
import {readFile, writeFile} from 'node:fs/promises';
import {ownSchemaText} from './json-schema.js';
import {checkOwnFile} from './own-file.js';

const file = process.argv[2] ?? 'data/resume.json';
const errors = checkOwnFile(await readFile(file, 'utf8'), file);
if (errors.length > 0) {
	process.stderr.write(`${errors.join('\n')}\n`);
	process.exitCode = 1;
} else {
	await writeFile('data/resume.schema.json', ownSchemaText());
	process.stdout.write(`${file} is right; data/resume.schema.json is fresh.\n`);
}
