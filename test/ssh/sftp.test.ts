import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import type {SFTPWrapper} from 'ssh2';
import {findByPath} from '../../source/ssh/files/virtual-path.js';
import {missing} from '../helpers/programs.js';
import {program, run, TestServer} from './server.js';

const names = [
	'xuhuang-csl.json',
	'xuhuang-short.txt',
	'xuhuang.atom',
	'xuhuang.bib',
	'xuhuang.html',
	'xuhuang.json',
	'xuhuang.md',
	'xuhuang.pdf',
	'xuhuang.ris',
	'xuhuang.txt',
	'xuhuang.vcf',
];
/** When the résumé says that it was last changed. */
const time = Date.UTC(2025, 2, 30);

async function here(t: TestContext): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'xuhuang-files-'));
	t.after(() => rm(folder, {recursive: true, force: true}));
	return folder;
}

const scp = (server: TestServer, args: readonly string[], cwd: string) => run('scp', [...server.clientArgs(), '-q', ...args], '', {cwd});

test('scp takes a file, several by a pattern, and the folder; times are kept', {skip: missing('scp')}, async t => {
	const server = await TestServer.start(t);
	const folder = await here(t);
	assert.deepEqual(await scp(server, ['localhost:xuhuang.vcf', '.'], folder), {stdout: '', stderr: '', code: 0});
	const local = await run(process.execPath, [...program, 'vcard']);
	assert.equal(await readFile(join(folder, 'xuhuang.vcf'), 'utf8'), local.stdout);
	assert.equal((await scp(server, ['localhost:xuhuang.pdf', '.'], folder)).code, 0);
	await run(process.execPath, [...program, 'pdf', '--output', join(folder, 'here.pdf')]);
	assert.ok((await readFile(join(folder, 'xuhuang.pdf'))).equals(await readFile(join(folder, 'here.pdf'))));
	assert.equal((await scp(server, ['-p', 'localhost:*.bib', '.'], folder)).code, 0);
	assert.equal((await stat(join(folder, 'xuhuang.bib'))).mtimeMs, time);
	await mkdir(join(folder, 'all'));
	assert.equal((await scp(server, ['-r', 'localhost:.', 'all/new'], folder)).code, 0);
	assert.deepEqual((await readdir(join(folder, 'all/new'))).sort(), names);
});

test('scp of what is not there, or to the server, fails and says why', {skip: missing('scp')}, async t => {
	const server = await TestServer.start(t);
	const folder = await here(t);
	for (const path of ['../../etc/passwd', '/etc/passwd', 'nothing', '*.exe']) {
		const {stderr, code} = await scp(server, [`localhost:${path}`, '.'], folder);
		assert.equal(code, 1, path);
		assert.match(stderr, /no such file|not found/i);
	}
	await writeFile(join(folder, 'mine.txt'), 'mine');
	const {stderr, code} = await scp(server, ['mine.txt', 'localhost:xuhuang.txt'], folder);
	assert.equal(code, 1);
	assert.match(stderr, /permission denied/i);
	assert.deepEqual(await readdir(folder), ['mine.txt']);
});

const advice = 'Files are copied by SFTP: leave out -O; where scp is older than OpenSSH 9.0, use sftp.';

test('scp -O, in both directions, fails and says what to do', {skip: missing('scp')}, async t => {
	const server = await TestServer.start(t);
	const folder = await here(t);
	await writeFile(join(folder, 'mine.txt'), 'mine');
	for (const paths of [
		['localhost:xuhuang.vcf', '.'],
		['-r', 'localhost:.', 'all'],
		['mine.txt', 'localhost:xuhuang.txt'],
	]) {
		const {stderr, code} = await scp(server, ['-O', ...paths], folder);
		assert.deepEqual([code, stderr.split('\n')[0]], [1, `xuhuang: ${advice}`], paths.join(' '));
	}
	assert.deepEqual(await readdir(folder), ['mine.txt']);
});

test('sftp lists names, sizes and times, gets, goes on with a part, and refuses every change', {
	skip: missing('ssh', 'scp', 'sftp'),
}, async t => {
	const server = await TestServer.start(t);
	const folder = await here(t);
	const sftp = (input: string) => run('sftp', [...server.clientArgs(), '-b', '-', 'localhost'], input, {cwd: folder});
	const json = (await server.ssh(['json'])).stdout;
	const listed = await sftp('pwd\nls -l\n');
	assert.match(listed.stdout, /Remote working directory: \/\n/);
	assert.match(listed.stdout, new RegExp(`-r--r--r-- .* ${Buffer.byteLength(json)} Mar 30 +2025 xuhuang.json\n`));
	assert.deepEqual([...listed.stdout.matchAll(/ (xuhuang\S+)\n/g)].map(([, name]) => name).sort(), names);
	await writeFile(join(folder, 'xuhuang.json'), Buffer.from(json).subarray(0, 1000));
	const got = await sftp('reget xuhuang.json\nget -p xuhuang.md\nget xuhuang.html other.html\n');
	assert.equal(got.code, 0, got.stderr);
	assert.equal(await readFile(join(folder, 'xuhuang.json'), 'utf8'), json);
	assert.equal((await stat(join(folder, 'xuhuang.md'))).mtimeMs, time);
	for (const change of [
		'put other.html',
		'rm xuhuang.md',
		'mkdir x',
		'rmdir x',
		'rename xuhuang.md x',
		'chmod 777 xuhuang.md',
		'ln -s a b',
	]) {
		const {stderr, code} = await sftp(`${change}\n`);
		assert.deepEqual([change, code], [change, 1]);
		assert.match(stderr, /permission denied|unsupported|failure/i, change);
	}
	assert.ok((await server.waitForLog(({kind}) => kind === 'sftp')).end === 'left');
});

test('no path leads out of the folder, and handles, names and answers are bounded', {skip: missing('ssh', 'scp', 'sftp')}, async t => {
	const server = await TestServer.start(t);
	const client = await server.connect();
	t.after(() => client.end());
	const sftp = await new Promise<SFTPWrapper>((resolve, reject) => {
		client.sftp((error, opened) => (error ? reject(error) : resolve(opened)));
	});
	const codeOf = (work: (done: (error: unknown) => void) => void) =>
		new Promise<number>(resolve => work(error => resolve((error as {code?: number} | null)?.code ?? 0)));
	const [noSuchFile, denied, failure] = [2, 3, 4];
	const wordsOf = (work: (done: (error: Error | null | undefined) => void) => void) =>
		new Promise<string | undefined>(resolve => work(error => resolve(error?.message)));
	assert.equal(await wordsOf(done => sftp.stat('nothing', done)), 'No such file; ls shows what there is');
	assert.equal(await wordsOf(done => sftp.unlink('xuhuang.txt', done)), 'This folder can only be read');
	assert.equal(await wordsOf(done => sftp.readlink('xuhuang.txt', done)), 'That cannot be done here');
	for (const path of ['../etc/passwd', '/etc/passwd', 'xuhuang.txt/..//x', 'a\0b', 'n'.repeat(30_000), '\x1B]0;x\x07', '~root']) {
		assert.equal(await codeOf(done => sftp.open(path, 'r', done)), noSuchFile, path.slice(0, 20));
		assert.equal(await codeOf(done => sftp.stat(path, done)), noSuchFile, path.slice(0, 20));
		assert.equal(await codeOf(done => sftp.opendir(path, done)), noSuchFile, path.slice(0, 20));
	}
	for (const flags of ['w', 'a', 'r+', 'wx'] as const) {
		assert.equal(await codeOf(done => sftp.open('xuhuang.txt', flags, done)), denied);
	}
	const opened = await Promise.all(Array.from({length: 2000}, () => codeOf(done => sftp.open('../xuhuang.txt', 'r', done))));
	assert.deepEqual([opened.filter(code => code === 0).length, opened.filter(code => code === failure).length], [32, 1968]);
	assert.equal(await codeOf(done => sftp.close(Buffer.from('nothing'), done)), failure);
	assert.equal(await codeOf(done => sftp.readdir(Buffer.alloc(4, 255), done)), failure);
});

test('a session is recorded though thousands of its requests are under way when it ends', async t => {
	const server = await TestServer.start(t, {'max-input': '100000000', 'session-timeout': '2'});
	for (const end of ['left', 'gone', 'overtime']) {
		const client = await server.connect();
		const sftp = await new Promise<SFTPWrapper>((resolve, reject) => {
			client.sftp((error, opened) => (error ? reject(error) : resolve(opened)));
		});
		for (let count = 0; count < 5000; count += 1) {
			sftp.stat('nothing', () => {});
		}
		if (end === 'left') {
			sftp.end();
		} else if (end === 'gone') {
			client.destroy();
		}
		await server.waitForLog(entry => entry.kind === 'sftp' && entry.end === end);
		client.end();
	}
});

const virtualFolder = {
	files: [
		{name: 'xuhuang.txt', data: Buffer.from('text')},
		{name: 'xuhuang.bib', data: Buffer.from('bib')},
	],
	modifiedAt: 0,
};
test('a path names a file of the folder or nothing', () => {
	for (const path of ['xuhuang.txt', '/xuhuang.txt', './xuhuang.txt', '../../xuhuang.txt', 'a/../xuhuang.txt']) {
		assert.equal(findByPath(path, virtualFolder), virtualFolder.files[0], path);
	}
	for (const path of ['', '.', '/', '..', '//', './/.']) {
		assert.equal(findByPath(path, virtualFolder), virtualFolder, path);
	}
	for (const path of ['xuhuang.txt/x', 'etc/passwd', '\0', 'xuhuang.txt\0', 'toString', '__proto__']) {
		assert.equal(findByPath(path, virtualFolder), undefined, path);
	}
});
