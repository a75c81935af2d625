import assert from 'node:assert/strict';
import {test} from 'node:test';
import {decode, keysOf} from '../helpers/input.js';

test('arrows are keys in both of the ways that terminals send them', () => {
	assert.deepEqual(keysOf('\x1B[A\x1B[B\x1B[C\x1B[D'), ['up', 'down', 'right', 'left']);
	assert.deepEqual(keysOf('\x1BOA\x1BOB\x1BOC\x1BOD'), ['up', 'down', 'right', 'left']);
});

test('control characters of 8 bits are what those of 7 bits are, and no text', () => {
	assert.deepEqual(keysOf('\x9BA\x9B5~\x8FB'), ['up', 'page-up', 'down']);
	assert.deepEqual(keysOf(Buffer.from([0x9b, 0x41, 0x9b, 0x35, 0x7e, 0x8f, 0x42, 0x6a]).toString()), ['up', 'page-up', 'down', 'j']);
	assert.deepEqual(decode('\x9D11;rgb:0/0/0\x9C\x9B?62;4c'), decode('\x1B]11;rgb:0/0/0\x1B\\\x1B[?62;4c'));
});

test('a letter of another encoding than UTF-8 is no text, and the keys after it are keys', () => {
	const latin1 = (text: string) => keysOf(Buffer.from(text, 'latin1').toString());
	assert.deepEqual(latin1('éjé/ék'), ['j', '/', 'k']);
	assert.deepEqual(latin1('é5jé?é1;2'), ['5', 'j', '?', '1', ';', '2']);
	assert.deepEqual(keysOf(Buffer.from([0xe2, 0x9b, 0x6a, 0xff, 0x71]).toString()), ['j', 'q']);
});

test('the other keys of a keyboard have their names', () => {
	assert.deepEqual(keysOf('\x1B[5~\x1B[6~\x1B[3~\x1B[2~'), ['page-up', 'page-down', 'delete', 'insert']);
	assert.deepEqual(keysOf('\x1B[H\x1BOH\x1B[1~\x1B[7~'), ['home', 'home', 'home', 'home']);
	assert.deepEqual(keysOf('\x1B[F\x1BOF\x1B[4~\x1B[8~'), ['end', 'end', 'end', 'end']);
	assert.deepEqual(keysOf('\t\x1B[Z \x7F\b'), ['tab', 'shift-tab', ' ', 'backspace', 'backspace']);
	assert.deepEqual(keysOf('\x1B[1;5A\x1B[1;2B\x1B[1;3C\x1B[5;5~'), ['ctrl-up', 'shift-down', 'alt-right', 'ctrl-page-up']);
});

test('Enter is one key, whether it comes as a return or as a line feed', () => {
	assert.deepEqual(keysOf('\r'), ['enter']);
	assert.deepEqual(keysOf('\n'), ['enter']);
	assert.deepEqual(keysOf('\x1BOM'), ['enter']);
});

test('Ctrl and Alt with a letter are keys of their own, not the letter', () => {
	assert.deepEqual(keysOf('\x01\x03\x04\x1A'), ['ctrl-a', 'ctrl-c', 'ctrl-d', 'ctrl-z']);
	assert.deepEqual(keysOf('\x1Bb\x1B\r\x1Bé'), ['alt-b', 'alt-enter', 'alt-é']);
});

test('a held key is as many keys as came, however they were joined', () => {
	assert.deepEqual(keysOf('jjj'), ['j', 'j', 'j']);
	assert.deepEqual(keysOf('\x1B[B\x1B[B\x1B[Bk'), ['down', 'down', 'down', 'k']);
	assert.equal(keysOf('j'.repeat(10_000)).length, 10_000);
});

test('letters of any script and emoji are one key each', () => {
	assert.deepEqual(keysOf('é黄🔥z'), ['é', '黄', '🔥', 'z']);
});

test('a lone Esc is the Escape key once it is known that nothing follows', () => {
	const decoder = decode();
	assert.deepEqual(decoder.push('\x1B'), []);
	assert.ok(decoder.isPending);
	assert.deepEqual(decoder.flush(), [{key: 'escape'}]);
	assert.ok(!decoder.isPending);
	assert.deepEqual(decoder.flush(), [], 'and only once');
});

test('Esc pressed twice is two Escape keys, and an arrow after Esc stays an arrow', () => {
	const decoder = decode();
	assert.deepEqual([...decoder.push('\x1B\x1B'), ...decoder.flush()], [{key: 'escape'}, {key: 'escape'}]);
	assert.deepEqual(keysOf('\x1B\x1B[A'), ['escape', 'up']);
});

test('a sequence that arrives in pieces is the same key, and nothing is pending after it', () => {
	for (const sequence of ['\x1B[A', '\x1BOB', '\x1B[6~', '\x1B[1;5A', '\x1B[Z']) {
		const decoder = decode();
		const events = [...sequence].flatMap(character => decoder.push(character));
		assert.deepEqual(
			events,
			keysOf(sequence).map(key => ({key})),
		);
		assert.ok(!decoder.isPending);
	}
});

test('an unfinished sequence that nothing follows is no key at all', () => {
	const decoder = decode();
	assert.deepEqual(decoder.push('\x1B[1;'), []);
	assert.deepEqual(decoder.flush(), []);
	assert.deepEqual(decoder.push('j'), [{key: 'j'}]);
});

test('characters that mean nothing are nothing', () => {
	assert.deepEqual(keysOf('\x00\x1C\x1F\x80\x85j'), ['j']);
});
