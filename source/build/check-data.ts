/** `npm run check:data`: checks data/resume.json and names each field and line that a person must mend. */
import {readFile, writeFile} from 'node:fs/promises';
import {checkResume, formatProblem} from '../resume/check.js';
import {jsonSchemaText} from './json-schema.js';

const file = process.argv[2] ?? 'data/resume.json';
const checked = checkResume(await readFile(file, 'utf8'));
if ('problems' in checked) {
	process.stderr.write(checked.problems.map(problem => `${formatProblem(problem, file)}\n`).join(''));
	process.exitCode = 1;
} else {
	await writeFile('data/resume.schema.json', jsonSchemaText());
	process.stdout.write(`${file} is right; data/resume.schema.json is fresh.\n`);
}
