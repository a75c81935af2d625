import assert from 'node:assert/strict';
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
