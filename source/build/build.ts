/**
 * `npm run build`: checks the data, then writes the program and the license notices to dist/, and prints the sizes unless
 * --quiet is given. XUHUANG_STOCK_LIBRARIES=1 leaves out the changes to libraries that only make them faster.
 */
import {copyFile, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {manPage} from '../command/man-page.js';
import {version} from '../command/version.js';
import {textFormatIds} from '../formats/index.js';
import {english, loadLanguage} from '../i18n/language.js';
import type {Resume} from '../resume/types.js';
import {bundle} from './bundle.js';
import {fileSchemaText} from './json-schema.js';
import {licenseNotices} from './licenses.js';
import {checkOwnFile} from './own-file.js';
import {writeFonts} from './subset-fonts.js';

const dataFile = 'data/resume.json';
const data = await readFile(dataFile, 'utf8');
const errors = checkOwnFile(data, dataFile);
if (errors.length > 0) {
	process.stderr.write(`${errors.join('\n')}\n`);
	process.exit(1);
}
const {lastModified = ''} = (JSON.parse(data) as Resume).meta;
await rm('dist', {recursive: true, force: true});
const metafile = await bundle('dist', !process.env.XUHUANG_STOCK_LIBRARIES);
// It imports the résumé, so it is loaded only after the check above has reported errors.
const {writeFirstFrames} = await import('./first-frames.js');
await writeFirstFrames('dist');
const {writeKeptAnswers} = await import('./kept-answers.js');
await writeKeptAnswers('dist');
await writeFonts('dist/fonts', data);
await copyFile('data/home.png', 'dist/home.png');
await writeFile('dist/xuhuang.1', manPage(version, lastModified, english));
await mkdir('dist/zh_CN/man1', {recursive: true});
await writeFile('dist/zh_CN/man1/xuhuang.1', manPage(version, lastModified, await loadLanguage('zh')));
await writeFile('dist/resume.schema.json', fileSchemaText());
await writeFile('dist/index.d.ts', typesText(await readFile('source/library/api.ts', 'utf8')));
await writeFile('dist/resume.d.ts', await readFile('source/resume/types.ts', 'utf8'));
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await licenseNotices(metafile));
for (const [path, {bytes}] of process.argv.includes('--quiet') ? [] : Object.entries(metafile.outputs)) {
	process.stdout.write(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${path}\n`);
}

/** Returns the types of the library without imports of unpublished files: the formats are inlined as a union of their ids. */
function typesText(source: string): string {
	return source
		.replace(/^import type \{TextFormat\}.*\n/m, '')
		.replace('= TextFormat;', `= ${textFormatIds.map(id => `'${id}'`).join(' | ')};`)
		.replaceAll('../resume/types.js', './resume.js');
}
