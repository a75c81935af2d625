import assert from 'node:assert/strict';
import {access, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {buildProject, copyOfProject} from '../helpers/project.js';
import {run} from '../helpers/run.js';

const folder = await copyOfProject();
const file = join(folder, 'data/resume.json');
const right = await readFile(file, 'utf8');

test('a broken résumé fails the build, which names the field, and nothing is built', async () => {
	await writeFile(file, right.replace(/"year": \d+/, '"year": "soon"'));
	const {code, stderr} = await buildProject(folder);
	assert.equal(code, 1);
	assert.match(stderr, /^data\/resume\.json:\d+:\d+: publications\[0\]\.year: expected a year, such as 2025, got "soon"; it is skipped\n$/);
	await assert.rejects(access(join(folder, 'dist')));
});

test('a résumé that is no JSON fails the build with its line', async () => {
	await writeFile(file, right.replace('"news": [', '"news": '));
	const {code, stderr} = await buildProject(folder);
	assert.equal(code, 1);
	assert.match(stderr, /^data\/resume\.json: line \d+, column \d+: not valid JSON: .*\n/);
	assert.doesNotMatch(stderr, /\n\s+at /);
});

test('npm run check:data says the same, and what is right when it is mended', async () => {
	const check = () => run(process.execPath, ['--import', 'tsx', 'source/build/check-data.ts'], {cwd: folder});
	await writeFile(file, right.replace('"label"', '"lable"'));
	const broken = await check();
	assert.equal(broken.code, 1);
	assert.match(broken.stderr, /basics\.lable: unknown field/);
	assert.match(broken.stderr, /basics: expected it to have "label"/);
	await writeFile(file, right);
	const mended = await check();
	assert.equal(mended.code, 0, mended.stderr);
	assert.match(mended.stdout, /is right/);
});
