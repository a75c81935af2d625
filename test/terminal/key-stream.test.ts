import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {KeyStream} from '../../source/terminal/key-stream.js';

/** A stream that is read as Ink reads its standard input: what has come, each time it says that something has. */
function open() {
	const stream = new KeyStream();
	const reads: string[][] = [];
	stream.on('readable', () => {
		const read: string[] = [];
		for (let chunk = stream.read() as string | null; chunk !== null; chunk = stream.read() as string | null) {
			read.push(chunk);
		}
		reads.push(read);
	});
	const settled = async () => {
		do {
			await setImmediate();
		} while (!stream.isIdle);
		await setImmediate();
	};
	return {stream, reads, settled, read: () => reads.flat()};
}

test('each key is a chunk of its own, and a read of its own, in the order in which they came', async () => {
	const {stream, reads, settled} = open();
	for (const key of 'jjk') {
		stream.press(key);
	}
	await settled();
	assert.deepEqual(
		reads.filter(read => read.length > 0),
		[['j'], ['j'], ['k']],
	);
});

test('between two keys there is a turn of the event loop, in which a component can render', async () => {
	const {stream, reads} = open();
	stream.press('j');
	stream.press('k');
	await setImmediate();
	await setImmediate();
	const first = reads.flat().length;
	assert.ok(first <= 1, String(first));
	while (!stream.isIdle) {
		await setImmediate();
	}
});

test('keys with names are the bytes that a terminal sends, and Escape needs no waiting for more', async () => {
	const {stream, read, settled} = open();
	for (const key of [
		'up',
		'shift-tab',
		'page-down',
		'enter',
		'tab',
		'backspace',
		'ctrl-c',
		'alt-b',
		'alt-backspace',
		'é',
		'黄',
		'🔥',
		' ',
	]) {
		stream.press(key);
	}
	stream.press('escape');
	await settled();
	assert.deepEqual(read(), [
		...['\x1B[A', '\x1B[Z', '\x1B[6~', '\r', '\t', '\x7F', '\x03', '\x1Bb', '\x1B\x7F', 'é', '黄', '🔥', ' '],
		'\x1B[27u',
	]);
});

test('a key that no terminal sends is left out', async () => {
	const {stream, read, settled} = open();
	for (const key of ['f13', 'ctrl-', 'ctrl-1', 'nothing', 'alt-nothing', '', 'j']) {
		stream.press(key);
	}
	await settled();
	assert.deepEqual(read(), ['j']);
});

test('a paste is one chunk, between its marks', async () => {
	const {stream, read, settled} = open();
	stream.press('a');
	stream.paste('several words\nof text');
	stream.press('b');
	await settled();
	assert.deepEqual(read(), ['a', '\x1B[200~several words\nof text\x1B[201~', 'b']);
});

test('a flood of keys does not fill the memory: those far ahead are dropped', async () => {
	const {stream, read, settled} = open();
	for (let count = 0; count < 30_000; count += 1) {
		stream.press('j');
	}
	await settled();
	assert.ok(read().length >= 20_000 && read().length < 20_100, String(read().length));
	stream.press('k');
	await settled();
	assert.equal(read().at(-1), 'k', 'and those after it are taken');
});

test('keys that come before anyone reads are kept for the first who does, and none comes after the end', async () => {
	const stream = new KeyStream();
	stream.press('j');
	assert.ok(!stream.isIdle);
	await setImmediate();
	const read: string[] = [];
	stream.on('readable', () => {
		const chunk = stream.read() as string | null;
		read.push(...(chunk === null ? [] : [chunk]));
	});
	while (!stream.isIdle) {
		await setImmediate();
	}
	stream.destroy();
	stream.press('k');
	await setImmediate();
	assert.deepEqual(read, ['j']);
});
