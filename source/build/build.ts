/** `npm run build`: checks the data, then makes dist/ with the program and the license notices. */
import {readFile, rm, writeFile} from 'node:fs/promises';
import {checkResume, formatProblem} from '../resume/check.js';
import {bundle} from './bundle.js';
import {licenseNotices} from './licenses.js';

const dataFile = 'data/resume.json';
const checked = checkResume(await readFile(dataFile, 'utf8'));
if ('problems' in checked) {
	process.stderr.write(checked.problems.map(problem => `${formatProblem(problem, dataFile)}\n`).join(''));
	process.exit(1);
}
await rm('dist', {recursive: true, force: true});
const metafile = await bundle('dist');
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await licenseNotices(metafile));
for (const [path, {bytes}] of Object.entries(metafile.outputs)) {
	process.stdout.write(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${path}\n`);
}
