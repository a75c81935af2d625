import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {EventEmitter, once} from 'node:events';
import type {Server} from 'node:net';
import {join} from 'node:path';
import {test} from 'node:test';
import {listen} from '../../source/server/listen.js';
import {temporaryFolder} from '../helpers/project.js';
import {program, run} from './server.js';

test('an address that is none of this machine is refused with what to do', async () => {
	for (const host of ['999.1.1.1', '192.0.2.7']) {
		const {code, stdout, stderr} = await run(process.execPath, [
			...program,
			'serve',
			'--port=0',
			`--host=${host}`,
			`--host-key=${join(await temporaryFolder(), 'key')}`,
		]);
		assert.deepEqual(
			[code, stdout, stderr],
			[1, '', `xuhuang: ${host} is not an address of this machine. Give --host one of its own, or :: for all.\n`],
		);
	}
});

test('a port that only root may have is refused with what to do; what is not known stands as it is', async () => {
	const options = {host: '127.0.0.1', port: 22, hostOption: '--host', portOption: '--port'} as const;
	const failing = (error: object) =>
		Object.assign(new EventEmitter(), {
			listen(this: EventEmitter) {
				setImmediate(() => this.emit('error', Object.assign(new Error('odd'), error)));
				return this;
			},
		}) as unknown as Server;
	await assert.rejects(listen(failing({code: 'EACCES'}), options), {
		name: 'ListenError',
		message: 'Only root can listen on port 22, as on all below 1024. Choose another port with --port.',
	});
	await assert.rejects(listen(failing({}), options), {message: "Can't listen on port 22 of 127.0.0.1: odd."});
});

test('a server that waits for the file of its résumé ends with the first signal', async t => {
	const folder = await temporaryFolder();
	const pipe = join(folder, 'pipe');
	await run('mkfifo', [pipe]);
	const args = [...program, 'serve', '--port=0', `--host-key=${folder}/key`, '--from', pipe];
	const child = spawn(process.execPath, args, {stdio: 'ignore'});
	t.after(() => child.kill('SIGKILL'));
	await once(child, 'spawn');
	// The writer of a pipe waits until its reader is there.
	const writer = spawn('sh', ['-c', 'exec 3> "$1"; echo open; exec cat', 'sh', pipe], {stdio: ['pipe', 'pipe', 'ignore']});
	t.after(() => writer.kill('SIGKILL'));
	await once(writer.stdout, 'data');
	child.kill('SIGTERM');
	const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
	assert.equal(signal, 'SIGTERM');
});
