import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {chmod, link, lstat, mkdir, readdir, readFile, stat, symlink, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {textFormatIds} from '../../source/formats/index.js';
import {temporaryFolder} from '../helpers/project.js';
import {xuhuang} from '../helpers/run.js';
import {openTerminal} from '../helpers/terminal.js';

for (const format of textFormatIds) {
	test(`--output writes the same bytes of ${format} as the pipe, and prints nothing`, async () => {
		const file = join(await temporaryFolder(), 'file');
		const piped = await xuhuang([format]);
		const written = await xuhuang([format, '--output', file]);
		assert.deepEqual(written, {code: 0, stdout: '', stderr: ''});
		assert.equal(await readFile(file, 'utf8'), piped.stdout);
	});
}

test('a file that is there stays as it is, unless --force says otherwise', async () => {
	const folder = await temporaryFolder();
	const file = join(folder, 'refs.bib');
	await writeFile(file, 'mine');
	const refused = await xuhuang(['bibtex', '-o', file]);
	assert.equal(refused.code, 1);
	assert.equal(refused.stdout, '');
	assert.equal(refused.stderr, `xuhuang: ${file} already exists. Add --force to replace it.\n`);
	assert.equal(await readFile(file, 'utf8'), 'mine');
	const forced = await xuhuang(['bibtex', '-o', file, '--force']);
	assert.equal(forced.code, 0);
	assert.match(await readFile(file, 'utf8'), /^@inproceedings/);
	assert.deepEqual(await readdir(folder), ['refs.bib']);
});

test('a file that is replaced keeps its mode and owner, its links and its other names', async () => {
	const folder = await temporaryFolder();
	const [file, symbolic, hard] = [join(folder, 'refs.bib'), join(folder, 'symbolic'), join(folder, 'hard')];
	await writeFile(file, 'mine');
	await chmod(file, 0o640);
	await symlink('refs.bib', symbolic);
	assert.equal((await xuhuang(['bibtex', '-o', symbolic])).code, 1);
	assert.equal((await xuhuang(['bibtex', '-o', symbolic, '--force'])).code, 0);
	assert.ok((await lstat(symbolic)).isSymbolicLink());
	assert.match(await readFile(file, 'utf8'), /^@inproceedings/);
	assert.equal((await stat(file)).mode & 0o7777, 0o640);
	await link(file, hard);
	assert.equal((await xuhuang(['csl', '-o', file, '--force'])).code, 0);
	assert.match(await readFile(hard, 'utf8'), /^\[/);
	assert.equal((await stat(file)).mode & 0o7777, 0o640);
	assert.deepEqual((await readdir(folder)).toSorted(), ['hard', 'refs.bib', 'symbolic']);
});

test('a link that leads to no file yet is replaced by --force alone: the file is made, and the link stays', async () => {
	const folder = await temporaryFolder();
	const [file, symbolic] = [join(folder, 'refs.bib'), join(folder, 'symbolic')];
	await symlink('next', symbolic);
	await symlink('refs.bib', join(folder, 'next'));
	const refused = await xuhuang(['bibtex', '-o', symbolic]);
	assert.deepEqual([refused.code, refused.stderr], [1, `xuhuang: ${symbolic} already exists. Add --force to replace it.\n`]);
	assert.deepEqual(await xuhuang(['bibtex', '-o', symbolic, '--force']), {code: 0, stdout: '', stderr: ''});
	assert.ok((await lstat(symbolic)).isSymbolicLink());
	assert.match(await readFile(file, 'utf8'), /^@inproceedings/);
});

test('a pipe and a device are written into, and are what they were', async () => {
	const folder = await temporaryFolder();
	const pipe = join(folder, 'pipe');
	await promisify(execFile)('mkfifo', [pipe]);
	const [read, written] = await Promise.all([readFile(pipe, 'utf8'), xuhuang(['bibtex', '-o', pipe, '--force'])]);
	assert.deepEqual(written, {code: 0, stdout: '', stderr: ''});
	assert.match(read, /^@inproceedings/);
	assert.ok((await stat(pipe)).isFIFO());
	assert.deepEqual(await xuhuang(['bibtex', '-o', '/dev/null']), {code: 0, stdout: '', stderr: ''});
	const full = await xuhuang(['bibtex', '-o', '/dev/full', '--force']);
	assert.deepEqual(full, {code: 1, stdout: '', stderr: "xuhuang: Can't write /dev/full: the disk is full.\n"});
	for (const device of ['/dev/null', '/dev/full']) {
		assert.ok((await lstat(device)).isCharacterDevice());
	}
});

test('a path that can not be written is named with the reason: exit 1, and nothing is left behind', async t => {
	const folder = await temporaryFolder();
	await writeFile(join(folder, 'file'), 'mine');
	await mkdir(join(folder, 'folder'));
	await symlink('circle', join(folder, 'circle'));
	const server = createServer().listen(join(folder, 'socket'));
	t.after(() => server.close());
	const reasons = {
		circle: 'its symbolic links form a loop',
		socket: 'it is a socket',
		'none/refs.bib': 'there is no such folder',
		'file/refs.bib': 'part of the path is not a folder',
		folder: 'it is a folder',
		['n'.repeat(300)]: 'the name is too long',
	};
	for (const [name, reason] of Object.entries(reasons)) {
		const file = join(folder, name);
		const {code, stdout, stderr} = await xuhuang(['bibtex', '--force', '-o', file]);
		assert.equal(code, 1, name);
		assert.equal(stdout, '');
		assert.equal(stderr, `xuhuang: Can't write ${file}: ${reason}.\n`);
	}
	assert.deepEqual((await readdir(folder)).toSorted(), ['circle', 'file', 'folder', 'socket']);
	assert.equal(await readFile(join(folder, 'file'), 'utf8'), 'mine');
});

test('a disk that is full is named, too', async () => {
	const {code, stderr} = await xuhuang(['bibtex', '--force', '-o', '/proc/refs.bib']);
	assert.equal(code, 1);
	assert.match(stderr, /^xuhuang: Can't write \/proc\/refs\.bib: [^\n]+\.\n$/);
});

test('--output - is standard output, on a terminal too', async t => {
	const [dash, pipe] = await Promise.all([xuhuang(['news', '-o', '-']), xuhuang(['news'])]);
	assert.deepEqual(dash, pipe);
	const terminal = openTerminal(t, ['news', '--output', '-']);
	assert.equal(await terminal.waitForExit(), 0);
	assert.match(terminal.screen, /^News\n/);
	assert.ok(!terminal.output.includes('\x1B[?1049h'));
});

test('help COMMAND is the help of that command', async () => {
	for (const command of ['serve', 'init', 'merge', 'validate', 'site']) {
		assert.deepEqual(await xuhuang(['help', command]), await xuhuang([command, '--help']));
	}
});

test('a search without a match writes no file', async () => {
	const folder = await temporaryFolder();
	const {code, stderr} = await xuhuang(['bibtex', '--search', 'zzz', '-o', join(folder, 'refs.bib')]);
	assert.equal(code, 1);
	assert.match(stderr, /Nothing matches/);
	assert.deepEqual(await readdir(folder), []);
});

test('on a terminal --output writes the file and opens nothing', async t => {
	const file = join(await temporaryFolder(), 'news.txt');
	const terminal = openTerminal(t, ['news', '--output', file]);
	assert.equal(await terminal.waitForExit(), 0);
	assert.equal(terminal.screen.trim(), '');
	assert.match(await readFile(file, 'utf8'), /^News\n/);
});
