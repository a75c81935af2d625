import assert from 'node:assert/strict';
import {EventEmitter} from 'node:events';
import {PassThrough, Writable} from 'node:stream';
import {type TestContext, test} from 'node:test';
import {openApp} from '../../source/app/open-app.js';
import {LocalSession} from '../../source/local/session.js';
import {ownResume} from '../../source/resume/own.js';
import {Emulator} from '../helpers/emulator.js';

/** A standard output of 80x24 whose terminal reads only when it is told to. */
class SlowOutput extends Writable {
	readonly isTTY = true;
	readonly columns = 80;
	readonly rows = 24;
	written = '';
	#isReading = true;
	#done: (() => void) | undefined;

	constructor() {
		super({decodeStrings: false, highWaterMark: 100});
	}

	override _write(data: string, _encoding: BufferEncoding, done: () => void): void {
		this.written += data;
		if (this.#isReading) {
			done();
		} else {
			this.#done = done;
		}
	}

	stop(): void {
		this.#isReading = false;
	}

	read(): void {
		this.#isReading = true;
		this.#done?.();
		this.#done = undefined;
	}
}

/** A process that has such an output. */
function openSession(t: TestContext) {
	const stdout = new SlowOutput();
	const stdin = Object.assign(new PassThrough(), {setRawMode: () => stdin, isTTY: true});
	const process = Object.assign(new EventEmitter(), {stdin, stdout, env: {TERM: 'xterm-256color'}, platform: 'linux', kill: () => true});
	const session = new LocalSession(process as unknown as NodeJS.Process, {});
	t.after(() => session.end({kind: 'gone'}));
	return {session, stdin, stdout};
}

async function turns(): Promise<void> {
	for (let count = 0; count < 20; count += 1) {
		await new Promise(setImmediate);
	}
}

test('while the terminal does not take what was written, frames are left out; the newest one is written when it does', async t => {
	const {session, stdout} = openSession(t);
	await turns();
	session.draw('frame 0 '.repeat(9));
	await turns();
	assert.match(stdout.written, /frame 0/);
	stdout.stop();
	for (let count = 1; count <= 6; count += 1) {
		session.draw(`frame ${count} `.repeat(20));
		await turns();
	}
	assert.match(stdout.written, /frame 1/);
	assert.doesNotMatch(stdout.written, /frame [23456]/);
	stdout.read();
	await turns();
	assert.match(stdout.written, /frame 6/);
	assert.doesNotMatch(stdout.written, /frame [2345]/);
	const {length} = stdout.written;
	await turns();
	assert.equal(stdout.written.length, length, 'and once');
});

test('keys that come while the terminal does not read are answered all the same, in the one frame that is read then', async t => {
	const {session, stdin, stdout} = openSession(t);
	const app = openApp(session, ownResume, {section: 'publications'});
	t.after(app.close);
	await app.settled();
	stdout.stop();
	for (const key of 'jjjjjjj') {
		stdin.write(key);
		await turns();
		await app.settled();
	}
	assert.doesNotMatch(stdout.written, /[5678]\/13/);
	stdout.read();
	await turns();
	assert.match(stdout.written, /8\/13/);
	assert.doesNotMatch(stdout.written, /[4567]\/13/);
	const emulator = new Emulator(80, 24);
	await emulator.write(stdout.written);
	const screen = emulator.lines.join('\n');
	emulator.dispose();
	assert.match(screen, / 8\/13/);
	assert.match(screen, /❯ .*RG2/);
});

test('who leaves while an answer of the terminal is due leaves when it has come: later it would be typed into the shell', async t => {
	t.mock.timers.enable({apis: ['setTimeout']});
	const {session, stdin, stdout} = openSession(t);
	let ending: unknown;
	void session.ended.then(end => {
		ending = end;
	});
	session.end({kind: 'left'});
	await turns();
	assert.equal(ending, undefined, 'the answer is waited for');
	assert.ok(!stdout.written.includes('\x1B[?1049l'));
	stdin.write('\x1B]11;rgb:0000/0000/0000\x1B\\\x1B[?62;4c');
	await turns();
	assert.deepEqual(ending, {kind: 'left'});
	assert.ok(stdout.written.includes('\x1B[?1049l'));
});

test('a terminal that never answers is left all the same', async t => {
	t.mock.timers.enable({apis: ['setTimeout']});
	const {session} = openSession(t);
	session.end({kind: 'left'});
	t.mock.timers.tick(1000);
	assert.deepEqual(await session.ended, {kind: 'left'});
});
