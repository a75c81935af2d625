import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {missing} from '../helpers/programs.js';
import {assertAlive, eventually, program, run, TestServer} from './server.js';

test('a port of the metrics that is taken ends the start with one sentence', async t => {
	const server = await TestServer.start(t);
	const args = ['--port=0', `--metrics-port=${server.metricsPort}`, `--host-key=${server.folder}/key`];
	const {stdout, stderr, code} = await run(process.execPath, [...program, 'serve', ...args]);
	assert.equal(code, 1, stdout);
	assert.equal(
		stderr,
		`xuhuang: Another program listens on port ${server.metricsPort} of 127.0.0.1. Choose another port with --metrics-port.\n`,
	);
});

test('visitors stay when the reader of the log is gone, and what it missed is counted', async t => {
	const server = await TestServer.start(t);
	server.child.stdout?.destroy();
	server.child.stderr?.destroy();
	await assertAlive(server);
	await eventually(async () => (await server.metric('xuhuang_lost_log_lines_total')) > 0);
	await assertAlive(server);
	assert.equal(server.child.exitCode, null);
});

test('the server serves when the disk with its log is full', {skip: missing('sh', 'ssh-keyscan')}, async t => {
	const folder = await mkdtemp(join(tmpdir(), 'xuhuang-full-'));
	const args = [process.execPath, ...program, 'serve', '--port=0', `--host-key=${folder}/key`];
	const child = spawn('sh', ['-c', 'exec "$@" > /dev/full', 'sh', ...args], {stdio: ['ignore', 'ignore', 'pipe']});
	t.after(async () => {
		child.kill('SIGKILL');
		await rm(folder, {recursive: true});
	});
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (data: string) => {
		said += data;
	});
	await eventually(() => /ssh -p \d+/.test(said));
	const [, port = ''] = /ssh -p (\d+)/.exec(said) ?? [];
	for (let visit = 0; visit < 3; visit += 1) {
		assert.match((await run('ssh-keyscan', ['-p', port, '127.0.0.1'])).stdout, /ssh-ed25519/);
	}
});

test('it is logged that file descriptors are used up, and the server answers when some are free again', {
	skip: missing('prlimit', 'ssh'),
}, async t => {
	const server = await TestServer.start(t, {'handshake-timeout': '600'}, ['prlimit', '--nofile=64:64']);
	const sockets = Array.from({length: 80}, () => connect(server.port, '127.0.0.1').on('error', () => {}));
	t.after(() => sockets.forEach(socket => void socket.destroy()));
	await Promise.race(sockets.map(socket => once(socket.resume(), 'close')));
	const {level, err} = await server.waitForLog(({msg}) => /^no file descriptor is free/.test(String(msg)));
	assert.deepEqual([level, (err as {code: string}).code], [50, 'EMFILE']);
	for (const socket of sockets) {
		socket.destroy();
	}
	await eventually(async () => (await server.ssh(['vcard'])).stdout.startsWith('BEGIN:VCARD'));
});

test('SIGUSR1 opens no inspector', async t => {
	const server = await TestServer.start(t);
	server.child.kill('SIGUSR1');
	await assertAlive(server);
	await assertAlive(server);
	assert.doesNotMatch(server.stderr, /Debugger/);
});

test('SIGHUP reads the résumé and the host key again, and ends no visit', {skip: missing('ssh')}, async t => {
	const folder = await mkdtemp(join(tmpdir(), 'xuhuang-reload-'));
	t.after(() => rm(folder, {recursive: true, force: true}));
	const [file, key] = [join(folder, 'resume.json'), join(folder, 'key')];
	const write = (name: string) => writeFile(file, JSON.stringify({basics: {name, summary: 'Something.'}}));
	await write('Ada Before');
	const server = await TestServer.start(t, {from: file, 'host-key': key, http: '0'});
	const terminal = server.open(t);
	await terminal.waitFor('❯ 1 About');
	const reloads = () => server.logs.filter(({msg}) => msg === 'reloaded').length;
	await write('Ada After');
	server.child.kill('SIGHUP');
	await eventually(() => reloads() === 1);
	assert.match((await server.ssh(['text'])).stdout, /^Ada After/);
	terminal.type('1');
	await terminal.waitFor('Ada Before › About');
	await writeFile(file, 'no résumé');
	await rm(key);
	server.child.kill('SIGHUP');
	await eventually(() => server.logs.some(({msg}) => msg === 'nothing was reloaded'));
	assert.match((await server.ssh(['text'])).stdout, /^Ada After/);
	await write('Ada Last');
	server.child.kill('SIGHUP');
	await eventually(() => reloads() === 2);
	const fingerprints = server.logs.flatMap(({msg, fingerprint}) => (msg === 'listening' || msg === 'reloaded' ? [fingerprint] : []));
	assert.equal(fingerprints[1], fingerprints[0]);
	assert.notEqual(fingerprints[2], fingerprints[0], 'there is another key');
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
});

for (const signal of ['SIGQUIT', 'SIGUSR2', 'SIGALRM'] as const) {
	test(`${signal} gives the visitors their terminals back`, {skip: missing('ssh')}, async t => {
		const server = await TestServer.start(t, {'drain-timeout': '1'});
		const terminal = server.open(t);
		await terminal.waitFor('❯ 1 About');
		server.child.kill(signal);
		await terminal.waitFor('The server is restarting; come again in a minute');
		await terminal.waitForExit();
		assert.ok(terminal.output.includes('\x1B[?1049l'));
		assert.equal(await server.exited, 0);
	});
}
