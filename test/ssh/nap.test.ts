import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {openApp} from '../../source/app/open-app.js';
import {ownResume} from '../../source/resume/own.js';
import {RemoteSession} from '../../source/server/remote-session.js';
import type {ChannelWriter} from '../../source/ssh/channel/channel-writer.js';
import {Emulator} from '../helpers/emulator.js';
import {eventually} from './server.js';

/** A visitor's terminal of 80x24, with the session that the server has for it; `nap` ms without input, and its tree is given up. */
async function open(t: TestContext, nap: number) {
	const emulator = new Emulator(80, 24);
	let bytes = 0;
	const writer = {
		write(data: string) {
			bytes += Buffer.byteLength(data);
			void emulator.write(data);
		},
		isFull: false,
	} as unknown as ChannelWriter;
	const session = new RemoteSession(writer, {
		window: {columns: 80, rows: 24},
		colorLevel: 3,
		isAscii: false,
		isAmbiguousWide: false,
		hasMouse: true,
		hasHyperlinks: false,
		multiplexer: undefined,
		background: 'dark',
	});
	/** How many frames the tree has rendered, whether they changed the screen or not. */
	let frames = 0;
	const counted = new Proxy(session, {
		get(target, key) {
			const value: unknown = Reflect.get(target, key, target);
			return key === 'draw'
				? (frame: string) => {
						frames += 1;
						target.draw(frame);
					}
				: typeof value === 'function'
					? value.bind(target)
					: value;
		},
	});
	const {close} = openApp(counted, ownResume, {section: 'publications'}, {unmountAfter: nap});
	t.after(() => {
		close();
		session.end({kind: 'left'});
		emulator.dispose();
	});
	const visitor = {
		session,
		type: (keys: string) => session.push(Buffer.from(keys)),
		resize(columns: number, rows: number) {
			emulator.resize(columns, rows);
			session.resize({columns, rows});
		},
		get screen() {
			return emulator.lines.join('\n');
		},
		get bytes() {
			return bytes;
		},
		get frames() {
			return frames;
		},
	};
	await eventually(() => visitor.screen.includes(' 1/13'));
	return visitor;
}

/** Longer than the naps of these tests take to begin. */
const aWhile = 800;
const soon = 400;

test('a visitor who does nothing for a while has no tree, and the next key is answered as if nothing had happened', async t => {
	const [napping, awake] = [await open(t, soon), await open(t, 60_000)];
	for (const visitor of [napping, awake]) {
		visitor.type('jjj');
		await eventually(() => visitor.screen.includes(' 4/13'));
	}
	const [screen, frames, bytes] = [napping.screen, napping.frames, napping.bytes];
	await setTimeout(aWhile);
	assert.deepEqual([napping.screen, napping.frames, napping.bytes], [screen, frames, bytes], 'giving up the tree shows nothing');
	for (const visitor of [napping, awake]) {
		const [framesBefore, bytesBefore] = [visitor.frames, visitor.bytes];
		visitor.type('j');
		await eventually(() => visitor.screen.includes(' 5/13'));
		assert.equal(visitor.frames - framesBefore, visitor === napping ? 2 : 1, 'a tree that is made anew draws what stands there first');
		assert.ok(visitor.bytes - bytesBefore < 1500, 'but only what the key has changed is written');
	}
	assert.equal(napping.screen, awake.screen);
});

test('keys, clicks and escapes into and out of dialogs are answered from a nap as from being awake', async t => {
	const [napping, awake] = [await open(t, soon), await open(t, 60_000)];
	const click = '\x1B[<0;20;8M\x1B[<0;20;8m';
	for (const typed of ['\r', 'o', 'j', '\x1B', '?', '\x1B', '\x1B', 'jj', click, 'f', '/wese', '\x1B', '0', 'j', '\r', 't', 'L', 'L']) {
		const before = awake.screen;
		for (const visitor of [napping, awake]) {
			visitor.type(typed);
		}
		// Another theme changes no words.
		await eventually(() => awake.screen !== before || typed === 't');
		await eventually(() => napping.screen === awake.screen).catch(() => assert.equal(napping.screen, awake.screen, JSON.stringify(typed)));
		await setTimeout(aWhile);
	}
});

test('a window that changes while its visitor naps is drawn in its new size, from a frame of that size alone', async t => {
	const [napping, awake] = [await open(t, soon), await open(t, 60_000)];
	await setTimeout(aWhile);
	for (const [columns, rows] of [
		[120, 40],
		[50, 15],
		[80, 24],
	] as const) {
		const before = napping.frames;
		for (const visitor of [napping, awake]) {
			visitor.resize(columns, rows);
		}
		await eventually(() => awake.screen.split('\n').length === rows && awake.screen.endsWith('q quit'));
		await eventually(() => napping.screen === awake.screen).catch(() => assert.equal(napping.screen, awake.screen));
		assert.equal(napping.frames - before, 1);
		await setTimeout(aWhile);
	}
});

test('a word of the server is shown to a visitor who naps, and taken away again', async t => {
	const napping = await open(t, soon);
	await setTimeout(aWhile);
	const before = napping.screen;
	napping.session.notice('Still there? Press a key.');
	await eventually(() => napping.screen.includes('Still there?'));
	napping.session.notice(undefined);
	await eventually(() => napping.screen === before);
});
