/**
 * `npm run build`: checks the data, then makes dist/ with the program and the license notices. XUHUANG_STOCK_LIBRARIES=1
 * leaves out the changes to libraries that only make them faster.
 */
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {manPage} from '../command/man-page.js';
import {version} from '../command/version.js';
import {english, loadLanguage} from '../i18n/language.js';
import {checkResume, formatProblem} from '../resume/check.js';
import {bundle} from './bundle.js';
import {writeFonts} from './fonts.js';
import {fileSchemaText} from './json-schema.js';
import {licenseNotices} from './licenses.js';

const dataFile = 'data/resume.json';
const checked = checkResume(await readFile(dataFile, 'utf8'));
if ('problems' in checked) {
	process.stderr.write(checked.problems.map(problem => `${formatProblem(problem, dataFile)}\n`).join(''));
	process.exit(1);
}
await rm('dist', {recursive: true, force: true});
const metafile = await bundle('dist', !process.env.XUHUANG_STOCK_LIBRARIES);
// It imports the résumé itself: what is wrong in it has been told by now.
const {writeFirstFrames} = await import('./first-frames.js');
await writeFirstFrames('dist');
await writeFonts('dist/fonts', JSON.stringify(checked.resume));
await writeFile('dist/xuhuang.1', manPage(version, checked.resume.meta.lastModified, english));
await mkdir('dist/zh_CN/man1', {recursive: true});
await writeFile('dist/zh_CN/man1/xuhuang.1', manPage(version, checked.resume.meta.lastModified, await loadLanguage('zh')));
await writeFile('dist/resume.schema.json', fileSchemaText());
await writeFile('dist/index.d.ts', (await readFile('source/library/api.ts', 'utf8')).replaceAll('../resume/types.js', './resume.js'));
await writeFile('dist/resume.d.ts', await readFile('source/resume/types.ts', 'utf8'));
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await licenseNotices(metafile));
for (const [path, {bytes}] of Object.entries(metafile.outputs)) {
	process.stdout.write(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${path}\n`);
}
