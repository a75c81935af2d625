import assert from 'node:assert/strict';
import {once} from 'node:events';
import {connect} from 'node:net';
import {test} from 'node:test';
import {missing} from '../helpers/programs.js';
import {eventually, program, run, TestServer} from './server.js';

const serve = (...args: readonly string[]) => run(process.execPath, [...program, 'serve', ...args]);

test('--help names every option with its default and its variable; a wrong value is refused by name', async () => {
	const {stdout, code} = await serve('--help');
	assert.equal(code, 0);
	for (const words of ['--max-shells COUNT', '(50)', 'XUHUANG_MAX_SHELLS', '--drain-timeout SECONDS', '127.0.0.1']) {
		assert.ok(stdout.includes(words), words);
	}
	assert.ok(Math.max(...stdout.split('\n').map(line => line.length)) <= 140);
	for (const [option, words] of [
		['--port=70000', /--port takes a whole number from 0 to 65535, not "70000"/],
		['--proxy-from=10.0.0.0/40', /--proxy-from takes networks/],
		['--max-window=big', /COLUMNSxROWS/],
		['--log-level=loud', /debug, info/],
		['--max-shels=1', /Did you mean "--max-shells"/],
		['--workers=2', /^xuhuang: --workers was removed: start one process per core, .* behind HAProxy/],
	] as const) {
		const refused = await serve(option);
		assert.deepEqual([refused.code, refused.stdout], [2, ''], option);
		assert.match(refused.stderr, words);
	}
});

test('a port that is taken is said in one line', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const {stderr, code} = await serve(`--port=${server.port}`, `--host-key=${server.folder}/key`);
	assert.equal(code, 1);
	assert.equal(stderr, `xuhuang: Another program listens on port ${server.port} of 127.0.0.1. Choose another port with --port.\n`);
});

test('the message of the day comes before the visit', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t, {motd: 'Maintenance on Sunday.'});
	const {stderr} = await run('ssh', ['-o', 'LogLevel=INFO', ...server.clientArgs(), '-T', 'localhost', 'vcard']);
	assert.match(stderr, /Maintenance on Sunday\./);
});

test('connections that send nothing keep no probe of health out', async t => {
	const server = await TestServer.start(t);
	const slow = Array.from({length: 60}, () => connect(server.metricsPort, '127.0.0.1'));
	t.after(() => slow.forEach(socket => void socket.destroy()));
	for (const socket of slow) {
		socket.on('error', () => {});
		await once(socket, 'connect');
		socket.write('GET /metrics HTTP/1.1\r\nX-Slow: ');
	}
	assert.equal((await fetch(`http://127.0.0.1:${server.metricsPort}/healthz`)).status, 200);
});

test('metrics count visits, connections and refusals; health and readiness are told', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t, {'max-shells': '1'});
	const ask = async (path: string) => fetch(`http://127.0.0.1:${server.metricsPort}${path}`);
	assert.equal((await ask('/healthz')).status, 200);
	assert.equal((await ask('/readyz')).status, 200);
	assert.equal((await ask('/other')).status, 404);
	const terminal = server.open(t);
	await terminal.waitFor('❯ 1 About');
	assert.deepEqual([await server.metric('xuhuang_connections'), await server.metric('xuhuang_shells')], [1, 1]);
	terminal.type('j');
	await terminal.waitFor('❯ 2 News');
	terminal.type('q');
	await terminal.waitForExit();
	await server.ssh(['vcard']);
	await eventually(async () => (await server.metric('xuhuang_visits_total')) === 2);
	assert.ok((await server.metric('xuhuang_frame_seconds_count')) > 0);
	const text = await (await ask('/metrics')).text();
	assert.match(text, /xuhuang_visits_total\{kind="shell",end="left"\} 1\n/);
	assert.match(text, /^process_resident_memory_bytes \d/m);
});

test('SIGTERM: nobody new, a word on the screens, time to finish, then a clean end', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t, {'drain-timeout': '3'});
	const [staying, leaving] = [server.open(t), server.open(t)];
	await staying.waitFor('❯ 1 About');
	await leaving.waitFor('❯ 1 About');
	server.child.kill('SIGTERM');
	await staying.waitFor('The server is restarting: this closes in 3 seconds.');
	await leaving.waitFor('The server is restarting');
	assert.equal((await fetch(`http://127.0.0.1:${server.metricsPort}/readyz`)).status, 503);
	assert.notEqual((await server.ssh(['vcard'])).code, 0);
	leaving.type('3');
	await leaving.waitFor('1/13');
	leaving.type('q');
	assert.equal(await leaving.waitForExit(), 0);
	assert.equal(await staying.waitForExit(), 1);
	assert.ok(!staying.isAlternate);
	assert.match(staying.screen, /come again in a minute/);
	assert.equal(await server.exited, 0);
	const ends = server.logs.filter(({kind}) => kind === 'shell').map(({end}) => end);
	assert.deepEqual(ends, ['left', 'drain']);
});

test('SIGTERM with nobody there ends at once, and a second one ends whatever goes on', {skip: missing('ssh')}, async t => {
	const quiet = await TestServer.start(t, {'drain-timeout': '600'});
	quiet.child.kill('SIGTERM');
	assert.equal(await quiet.exited, 0);
	const busy = await TestServer.start(t, {'drain-timeout': '600'});
	const terminal = busy.open(t);
	await terminal.waitFor('❯ 1 About');
	busy.child.kill('SIGTERM');
	await terminal.waitFor('The server is restarting');
	busy.child.kill('SIGTERM');
	assert.equal(await busy.exited, 1);
});

test('ssh-audit finds nothing to fail or warn about that a setting could mend', {skip: missing('ssh-audit')}, async t => {
	const server = await TestServer.start(t);
	const {stdout} = await run('ssh-audit', ['-j', '-p', String(server.port), '127.0.0.1']);
	const report = JSON.parse(stdout) as Record<string, {algorithm?: string; notes?: Record<string, string[]>}[]>;
	const found = ['kex', 'key', 'enc', 'mac'].flatMap(kind => report[kind] ?? []);
	assert.ok(found.length > 8);
	const text = (await run('ssh-audit', ['-n', '-p', String(server.port), '127.0.0.1'])).stdout;
	// An older ssh-audit knows neither the marker of strict key exchange, against Terrapin, nor ML-KEM.
	const isNew = (line: string) => /(kex-strict-s-v00@openssh\.com|mlkem768x25519-sha256) .*unknown algorithm/.test(line);
	const warnings = text.split('\n').filter(line => /\[(fail|warn)\]/.test(line) && !isNew(line));
	assert.deepEqual(warnings, []);
});
