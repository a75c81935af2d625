import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keys, openTerminal, type TestTerminal} from '../helpers/terminal.js';

/** The program writes a frame for each key that changes the screen, and no other. */
function assertFrames(terminal: TestTerminal, before: number, expected: number): void {
	const frames = terminal.frames - before;
	assert.equal(frames, expected);
}

const useless = ['k', keys.up, 'g', keys.pageUp, '\x1B[H', '\x00', '\x1B[15~', '\x1B[I', '\x1B[5;5~'];
const answers = ['\x1B]11;rgb:0000/0000/0000\x1B\\', '\x1B[?62;c', '\x1B[24;80R', '\x1BP>|xterm(390)\x1B\\', '\x1B[200~q3jj\r\x1B[201~'];

for (const [what, typed] of Object.entries({'a key that changes nothing': useless, 'an answer of the terminal, or a paste,': answers})) {
	test(`${what} does nothing and writes nothing`, async t => {
		// The background is known: an answer that tells of another one changes the colours.
		const terminal = openTerminal(t, ['publications'], {env: {COLORFGBG: '15;0'}});
		await terminal.waitFor('1/13');
		const before = terminal.frames;
		for (const key of typed) {
			terminal.type(key);
		}
		terminal.type('j');
		await terminal.waitFor('2/13');
		assertFrames(terminal, before, 1);
	});
}

test('while nobody presses a key, nothing is written: twenty keys are twenty frames', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor('1/13');
	const before = terminal.frames;
	for (let round = 0; round < 10; round += 1) {
		terminal.type('j');
		await terminal.waitFor('2/13');
		terminal.type('k');
		await terminal.waitFor(' 1/13');
	}
	assertFrames(terminal, before, 20);
});

test('moving by one row writes a few lines, not the screen', async t => {
	const terminal = openTerminal(t, ['publications'], {columns: 80, rows: 24});
	await terminal.waitFor('1/13');
	const sizes: number[] = [];
	for (const place of ['2/13', '3/13', '4/13']) {
		const before = terminal.output.length;
		terminal.type('j');
		await terminal.waitFor(place);
		sizes.push(terminal.output.length - before);
	}
	assert.ok(Math.max(...sizes) < 1000, `${sizes} characters`);
});
