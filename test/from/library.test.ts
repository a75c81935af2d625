import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {packAndInstall} from '../helpers/pack.js';
import {temporaryFolder} from '../helpers/project.js';
import {run} from '../helpers/run.js';
import {openTerminal} from '../helpers/terminal.js';
import {everyField} from './fixtures.js';

const {folder} = await packAndInstall(await temporaryFolder());
await writeFile(join(folder, 'resume.json'), JSON.stringify(everyField));

/** The lines that the README shows, word for word. */
async function linesOfReadme(): Promise<string> {
	const readme = await readFile('README.md', 'utf8');
	const [, code = ''] = /```js\n(#!\/usr\/bin\/env node\n[^`]*?from 'xuhuang';[^`]*)```/.exec(readme) ?? [];
	return code;
}

const tenLines = `#!/usr/bin/env node
import {loadResume, run} from 'xuhuang';

const resume = await loadResume(new URL('resume.json', import.meta.url));
await run(resume, {command: 'npx theirname'});
`;
const cli = join(folder, 'cli.mjs');
await writeFile(cli, tenLines);

test('ten lines make a program of one’s own: text and formats in a pipe', async () => {
	const readme = await linesOfReadme();
	assert.ok(readme === '' || readme === tenLines, 'the README shows these lines');
	assert.ok(tenLines.split('\n').length <= 10);
	const text = await run(process.execPath, [cli], {cwd: folder});
	assert.equal(text.code, 0, text.stderr);
	assert.match(text.stdout, /^Every Field\nTester\n/);
	const help = await run(process.execPath, [cli, '--help'], {cwd: folder});
	assert.match(help.stdout, /the résumé of Every Field/);
	const vcard = await run(process.execPath, [cli, 'vcard'], {cwd: folder});
	assert.match(vcard.stdout, /FN:Every Field/);
});

test('and the app on a terminal, with the card of that person at the end', async t => {
	const terminal = openTerminal(t, [], {command: [process.execPath, cli]});
	await terminal.waitFor('❯ 1 About');
	terminal.type('2');
	await terminal.waitFor('Engineer, Work Company');
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
	assert.match(terminal.screen, /As a file: npx theirname pdf --output everyfield\.pdf/);
});

test('the parts are there for other uses: formats as functions, a résumé from a value, the app on any session', async () => {
	const code = `import {formats, LoadError, loadResume, open, openApp, pdf, resumeFrom, run} from 'xuhuang';
const resume = await loadResume('resume.json');
console.log(Object.keys(formats).join(' '), formats.bibtex(resume).split('\\n')[0], formats.text(resumeFrom({basics: {name: 'V'}})));
console.log([loadResume, open, openApp, run].every(part => typeof part === 'function'));
console.log(Buffer.from(await pdf(resume, {paper: 'letter'})).toString('latin1', 0, 8));
const frames = [];
const session = {colorLevel: 0, hasHyperlinks: false, window: () => ({columns: 80, rows: 24}), onInput: () => () => {}, onResize: () => () => {}, draw: frame => frames.push(frame), copy() {}, end(ending) { console.log(ending); }};
const {close} = openApp(session, resume);
console.log(frames[0].includes('Every Field'), frames[0].split('\\n').length);
close();
await loadResume('nothing.json').catch(error => console.log(error instanceof LoadError, error.name, error.message));`;
	await writeFile(join(folder, 'parts.mjs'), code);
	const {stdout, stderr, code: exit} = await run(process.execPath, ['parts.mjs'], {cwd: folder});
	assert.equal(exit, 0, stderr);
	assert.match(stdout, /^text short markdown json bibtex ris csl atom vcard html @misc\{\w+, V\n/);
	assert.match(stdout, /\ntrue\n%PDF-1\.7\ntrue 24\ntrue LoadError nothing\.json: there is no such file\.\n$/);
});

test('every example of docs/library.md runs, the one that opens the app on a terminal', async t => {
	const examples = [...(await readFile('docs/library.md', 'utf8')).matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
	assert.equal(examples.length, 5);
	for (const [index, code] of examples.entries()) {
		const name = `example-${index}.mjs`;
		await writeFile(join(folder, name), code);
		if (code.includes('open(')) {
			const terminal = openTerminal(t, [], {command: ['sh', '-c', `cd '${folder}' && exec '${process.execPath}' ${name}`]});
			await terminal.waitFor('❯ 1 About');
			terminal.type('q');
			assert.equal(await terminal.waitForExit(), 0);
			assert.match(terminal.screen, /bye/);
		} else {
			const {code: exit, stderr, stdout} = await run(process.execPath, [name], {cwd: folder});
			assert.deepEqual([exit, stderr], [0, ''], code);
			assert.match(stdout, /Every Field|Ada Lovelace/);
		}
	}
});

test('require() loads it too', async () => {
	const code = "const {formats, resumeFrom} = require('xuhuang'); console.log(formats.short(resumeFrom({basics: {name: 'V'}})))";
	const {stdout, stderr} = await run(process.execPath, ['-e', code], {cwd: folder, env: {NODE_NO_WARNINGS: '1'}});
	assert.match(stdout, /^V\n/, stderr);
});

test('it has types that TypeScript takes', async () => {
	const project = join(folder, 'typed');
	await mkdir(project);
	const code = `import {formats, loadResume, pdf, type Resume, run} from 'xuhuang';
const resume: Resume = await loadResume(new URL('file:///resume.json'));
const text: string = formats.text(resume, {width: 60});
const bytes: Uint8Array = await pdf(resume, {most: 1});
await run({...resume, basics: {...resume.basics, name: text + bytes.length}}, {command: 'npx theirname'});
// @ts-expect-error there is no such format
formats.docx(resume);
`;
	await writeFile(join(project, 'index.mts'), code);
	const compiler = join(process.cwd(), 'node_modules/.bin/tsc');
	const flags = [
		'--noEmit',
		'--strict',
		'--module',
		'nodenext',
		'--target',
		'es2023',
		'--types',
		'node',
		'--typeRoots',
		join(process.cwd(), 'node_modules/@types'),
	];
	const {code: exit, stdout} = await run(compiler, [...flags, 'index.mts'], {cwd: project});
	assert.equal(exit, 0, stdout);
});
