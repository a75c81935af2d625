import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {FrameSink} from '../../source/terminal/frame-sink.js';
import {Emulator} from '../helpers/emulator.js';
import {lookOf} from '../helpers/looks.js';

const window = {columns: 20, rows: 4};

/** A sink whose writes are kept, and drawn when they are looked at. */
function open() {
	const writes: string[] = [];
	const emulator = new Emulator(window.columns, window.rows);
	const look = async () => {
		await emulator.write(writes.join(''));
		return emulator.lines;
	};
	return {writes, emulator, look, sink: new FrameSink(data => writes.push(data))};
}

test('a frame stands on the screen line by line, from the top', async () => {
	const {sink, look} = open();
	sink.draw('one\ntwo\nthree', window);
	assert.deepEqual(await look(), ['one', 'two', 'three', '']);
});

test('a frame is one write, between the marks of a synchronized update', () => {
	const {sink, writes} = open();
	sink.draw('one\ntwo', window);
	assert.equal(writes.length, 1);
	assert.ok(writes[0]?.startsWith('\x1B[?2026h') && writes[0].endsWith('\x1B[?2026l'));
});

test('only the lines that changed are written', async () => {
	const {sink, writes, look} = open();
	sink.draw('one\ntwo\nthree', window);
	sink.draw('one\n2\nthree', window);
	assert.equal(writes.length, 2);
	assert.doesNotMatch(writes[1] ?? '', /one|three/);
	assert.deepEqual(await look(), ['one', '2', 'three', '']);
});

test('nothing is written when nothing changed', () => {
	const {sink, writes} = open();
	sink.draw('one\ntwo', window);
	sink.draw('one\ntwo', window);
	assert.equal(writes.length, 1);
});

test('what stood below a shorter frame is gone, and what stood at the right of a shorter line too', async () => {
	const {sink, look} = open();
	sink.draw('a long line\ntwo\nthree\nfour', window);
	sink.draw('a', window);
	assert.deepEqual(await look(), ['a', '', '', '']);
});

test('lines below the window are left out, so nothing scrolls', async () => {
	const {sink, look} = open();
	sink.draw('one\ntwo\nthree\nfour\nfive\nsix', window);
	assert.deepEqual(await look(), ['one', 'two', 'three', 'four']);
});

test('when the window shrinks and grows, the next frame is written whole', async () => {
	const {sink, emulator, look} = open();
	sink.draw('one\ntwo\nthree\nfour', window);
	await look();
	emulator.resize(10, 2);
	sink.forget();
	sink.draw('uno\ndos', {columns: 10, rows: 2});
	assert.deepEqual(await look(), ['uno', 'dos']);
	emulator.resize(20, 4);
	sink.forget();
	sink.draw('one\ntwo\nthree\nfour', window);
	assert.deepEqual(await look(), ['one', 'two', 'three', 'four']);
});

test('after a program has been away, the newest frame is drawn again over whatever stands there', async () => {
	const {sink, writes, emulator, look} = open();
	sink.draw('one\ntwo', window);
	await look();
	await emulator.write('\x1B[2J\x1B[1;1Hgarbage\r\ngarbage\r\ngarbage\r\ngarbage');
	writes.length = 0;
	sink.redraw(window);
	assert.equal(writes.length, 1);
	assert.deepEqual(await look(), ['one', 'two', '', '']);
});

test('while the terminal takes nothing, frames are skipped, and the newest one is written when it does', async () => {
	let isFull = false;
	const writes: string[] = [];
	const sink = new FrameSink(
		data => writes.push(data),
		() => isFull,
	);
	assert.ok(sink.draw('one', window));
	isFull = true;
	assert.ok(!sink.draw('two', window));
	assert.ok(!sink.draw('three', window));
	assert.deepEqual([writes.length, sink.skipped], [1, 2]);
	isFull = false;
	sink.catchUp();
	assert.equal(writes.length, 2);
	assert.match(writes[1] ?? '', /three/);
	assert.doesNotMatch(writes[1] ?? '', /two/);
	sink.catchUp();
	assert.equal(writes.length, 2, 'once');
});

test('what is written after skipped frames is what changed since the last one that was written', async () => {
	let isFull = false;
	const writes: string[] = [];
	const sink = new FrameSink(
		data => writes.push(data),
		() => isFull,
	);
	sink.draw('one\ntwo\nthree', window);
	isFull = true;
	sink.draw('1\n2\n3', window);
	isFull = false;
	sink.draw('one\n2\nthree', window);
	assert.doesNotMatch(writes[1] ?? '', /one|three/);
	const emulator = new Emulator(window.columns, window.rows);
	await emulator.write(writes.join(''));
	assert.deepEqual(emulator.lines, ['one', '2', 'three', '']);
});

/** Parts of lines, styled as the app styles them: each style is ended by its own end, and a line ends plain. */
const part = fc.constantFrom(
	...['one', 'two ', 'a longer part', ' ', '', '黄旭', '…', 'é', 'e\u0301', '❯ ', '│', '◉', '中'],
	...[
		'\x1B[1mbold\x1B[22m',
		'\x1B[38;2;92;196;228mcolour\x1B[39m',
		'\x1B[38;5;117mindex\x1B[39m',
		'\x1B[7minverse\x1B[27m',
		'\x1B[4mline\x1B[24m',
	],
	...[
		'\x1B[48;2;29;67;82m\x1B[1mfilled \x1B[38;2;163;172;182mquiet\x1B[39m\x1B[22m\x1B[49m',
		'\x1B[36mcyan \x1B[1mbold\x1B[22m on\x1B[39m',
	],
);
const line = fc.array(part, {maxLength: 5}).map(parts => parts.join(''));
const frame = fc.array(line, {maxLength: 6}).map(lines => lines.join('\n'));

/** Each cell of a screen with its look. */
function cellsOf(emulator: Emulator): string[] {
	return Array.from({length: window.rows * window.columns}, (_, place) => {
		const [row, column] = [Math.floor(place / window.columns), place % window.columns];
		const cell = emulator.cell(row, column);
		return `${row},${column}: ${cell?.getChars() || ' '} ${cell ? lookOf(cell) : ''}`;
	});
}

test('whatever frames came before, the screen shows the last one, cell by cell', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.tuple(frame, fc.nat(9)), {minLength: 1, maxLength: 6}), async frames => {
			const {sink, look, emulator} = open();
			await emulator.write('\x1B[?7l');
			for (const [next, chance] of frames) {
				if (chance === 0) {
					sink.forget();
				}
				sink.draw(next, window);
			}
			await look();
			const expected = new Emulator(window.columns, window.rows);
			await expected.write(`\x1B[?7l${(frames.at(-1)?.[0] ?? '').split('\n').slice(0, window.rows).join('\r\n')}`);
			assert.deepEqual(cellsOf(emulator), cellsOf(expected));
			emulator.dispose();
			expected.dispose();
		}),
		{numRuns: 300},
	);
});

test('of a line that changed, what is before the change is not written again', () => {
	const {sink, writes} = open();
	sink.draw('the same start and one', window);
	sink.draw('the same start and two', window);
	assert.doesNotMatch(writes[1] ?? '', /same/);
	assert.match(writes[1] ?? '', /two/);
});

test('a letter and its accent are one cell: they are written together, once', async () => {
	const {sink, writes, look} = open();
	sink.draw('e\u0301 one', window);
	sink.draw('e\u0301 two', window);
	sink.draw('e two', window);
	sink.draw('e\u0301 two', window);
	assert.ok(
		writes.slice(1).every(data => !data.includes('\x1B[K\u0301')),
		JSON.stringify(writes),
	);
	assert.equal((await look())[0], 'e\u0301 two');
});
