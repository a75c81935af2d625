import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import {missing} from '../helpers/programs.js';
import {run, TestServer} from './server.js';

test('dropbear, whose first guess of the key exchange is right, gets in at once', {skip: missing('dbclient')}, async t => {
	const server = await TestServer.start(t);
	const {stdout, code, stderr} = await run('dbclient', ['-y', '-y', '-p', String(server.port), 'visitor@127.0.0.1', 'vcard']);
	assert.deepEqual([stdout.startsWith('BEGIN:VCARD'), code], [true, 0], stderr);
});

test('PuTTY gets in', {skip: missing('plink')}, async t => {
	const server = await TestServer.start(t);
	const key = /SHA256:\S+/.exec(server.stderr)?.[0] ?? '';
	const args = ['-batch', '-ssh', '-hostkey', key, '-P', String(server.port), 'visitor@127.0.0.1', 'vcard'];
	const {stdout, code, stderr} = await run('plink', args);
	assert.deepEqual([stdout.startsWith('BEGIN:VCARD'), code], [true, 0], stderr);
});

/** Debian's Python, which sees Debian's packages. */
const python = '/usr/bin/python3';
const hasAsyncssh = existsSync('/usr/lib/python3/dist-packages/asyncssh') || process.env.CI;

test('a client that exchanges keys by mlkem768x25519-sha256 gets in, again and again', {
	skip: hasAsyncssh ? false : 'needs asyncssh: on Debian, apt-get install python3-asyncssh',
}, async t => {
	const server = await TestServer.start(t);
	const mlKem = [process.execPath, '--import', 'tsx', 'test/ssh/ml-kem.ts'];
	// The secret is a string, not a number: one in two would differ.
	for (let visit = 0; visit < 4; visit += 1) {
		const args = ['-W', 'ignore', 'test/ssh/hybrid-client.py', String(server.port), 'vcard', ...mlKem];
		const {stdout, stderr} = await run(python, args);
		assert.ok(stdout.startsWith('BEGIN:VCARD'), stderr);
	}
});

test('who is not let in reads why, with OpenSSH and with PuTTY', {skip: missing('ssh', 'plink')}, async t => {
	const server = await TestServer.start(t, {'max-sockets': '1'});
	const first = await server.connect();
	t.after(() => first.end());
	const why = /The server is full, try again in a minute; meanwhile: npx xuhuang/;
	assert.match((await server.ssh(['vcard'])).stderr, why);
	const refused = await run('plink', ['-batch', '-ssh', '-P', String(server.port), 'visitor@127.0.0.1', 'vcard']);
	assert.match(refused.stderr, why);
});
