import assert from 'node:assert/strict';
import {StringDecoder} from 'node:string_decoder';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {InputDecoder, type InputEvent} from '../../source/terminal/input.js';
import {eventsOf, keysOf} from '../helpers/input.js';

/** What terminals send on their own or when they are asked. */
const replies = {
	'foreground colour (OSC 10)': '\x1B]10;rgb:ffff/ffff/ffff\x1B\\',
	'background colour (OSC 11), ended by BEL': '\x1B]11;rgb:1e1e/1e1e/2e2e\x07',
	'device attributes (DA1)': '\x1B[?62;4;22c',
	'secondary attributes (DA2)': '\x1B[>41;354;0c',
	'terminal name (XTVERSION, a DCS)': '\x1BP>|WezTerm 20240203\x1B\\',
	'capability (XTGETTCAP, a DCS)': '\x1BP1+r524742=38\x1B\\',
	'cursor position (CPR)': '\x1B[12;40R',
	'status (DSR)': '\x1B[0n',
	'mode (DECRPM)': '\x1B[?2026;2$y',
	'keyboard flags (kitty)': '\x1B[?1u',
	'graphics (kitty, an APC)': '\x1B_Gi=31;OK\x1B\\',
	'focus gained': '\x1B[I',
	'focus lost': '\x1B[O',
	'mouse pressed (SGR)': '\x1B[<0;10;5M',
	'mouse released (SGR)': '\x1B[<0;10;5m',
	'mouse wheel (SGR)': '\x1B[<64;10;5M',
	'mouse pressed (X10)': '\x1B[M qj',
	'window size': '\x1B[8;24;80t',
};

for (const [what, reply] of Object.entries(replies)) {
	test(`a reply is never a key: ${what}`, () => {
		assert.deepEqual(keysOf(`${reply}j`), ['j'], 'in one piece, with a key after it');
		assert.deepEqual(keysOf(...reply, 'j'), ['j'], 'byte by byte');
	});
}

test('a paste is one event, with no key in it, whatever stands inside', () => {
	assert.deepEqual(eventsOf('\x1B[200~q\x03\x1B[A\r\x1B[201~j'), [{paste: 'q\x03\x1B[A\r'}, {key: 'j'}]);
	assert.deepEqual(eventsOf('\x1B[200~\x1B[201~'), [{paste: ''}]);
});

test('the end of a paste is seen when it comes in pieces', () => {
	for (let at = 1; at < '\x1B[201~'.length; at += 1) {
		const end = '\x1B[201~';
		assert.deepEqual(eventsOf('\x1B[200~quit', end.slice(0, at), `${end.slice(at)}j`), [{paste: 'quit'}, {key: 'j'}]);
	}
});

test('what only looks like the end of a paste belongs to it', () => {
	assert.deepEqual(eventsOf('\x1B[200~a\x1B[20', '0~b\x1B[201~'), [{paste: 'a\x1B[200~b'}]);
});

test('a paste does not become the Escape key when its end is late', () => {
	const decoder = new InputDecoder();
	assert.deepEqual(decoder.push('\x1B[200~text\x1B'), []);
	assert.ok(!decoder.isPending, 'so nobody flushes it');
	assert.deepEqual(decoder.push('[201~'), [{paste: 'text'}]);
});

test('a paste without end does not fill the memory', () => {
	const decoder = new InputDecoder();
	decoder.push('\x1B[200~');
	for (let piece = 0; piece < 200; piece += 1) {
		decoder.push('x'.repeat(10_000));
	}
	const [event] = decoder.push('\x1B[201~');
	assert.ok(event && 'paste' in event && event.paste.length <= 65_536);
	assert.deepEqual(decoder.push('j'), [{key: 'j'}]);
});

for (const [what, begin] of Object.entries({OSC: '\x1B]52;c;', CSI: '\x1B[', DCS: '\x1BP', APC: '\x1B_'})) {
	test(`an endless ${what} is never typed, and does not slow the terminal down`, () => {
		const decoder = new InputDecoder();
		let events = decoder.push(begin).length;
		for (let piece = 0; piece < 1000; piece += 1) {
			events += decoder.push('1'.repeat(1000)).length;
		}
		assert.equal(events, 0);
	});
}

test('a long reply is the same in one piece and in many', () => {
	const reply = `\x1B]52;c;${'q'.repeat(10_000)}\x07`;
	assert.deepEqual(keysOf(`${reply}j`), ['j']);
	assert.equal(keysOf(...(reply.match(/[\s\S]{1,1000}/g) ?? []), 'j').join(''), 'j');
});

const complete = fc.constantFrom(
	...Object.values(replies),
	'j',
	'q',
	'\r',
	'\x03',
	'é',
	'黄',
	'🔥',
	'\x1B[A',
	'\x1BOB',
	'\x1B[6~',
	'\x1Bb',
	'\x1B[200~a\x1B[Bq黄\x1B[201~',
);

test('however the bytes are split on their way, the events are the same', () => {
	fc.assert(
		fc.property(fc.array(complete, {maxLength: 8}), fc.array(fc.nat(60), {maxLength: 10}), (sequences, cuts) => {
			const bytes = Buffer.from(sequences.join(''));
			const places = [0, ...cuts.filter(cut => cut < bytes.length), bytes.length].toSorted((a, b) => a - b);
			const decoder = new InputDecoder();
			const utf8 = new StringDecoder('utf8');
			const events: InputEvent[] = [];
			for (const [index, place] of places.entries()) {
				events.push(...decoder.push(utf8.write(bytes.subarray(place, places[index + 1] ?? place))));
			}
			assert.deepEqual(events, eventsOf(sequences.join('')));
		}),
		{numRuns: 500},
	);
});

test('no input makes the decoder fail or stay pending after it was flushed', () => {
	const anything = fc.array(
		fc.constantFrom('\x1B', '[', ']', 'O', 'P', '\\', '\x07', '2', '0', '1', '~', ';', 'M', 'q', '\r', '黄', '\uD83D'),
	);
	fc.assert(
		fc.property(fc.array(anything.map(parts => parts.join(''))), pieces => {
			const decoder = new InputDecoder();
			pieces.forEach(piece => {
				decoder.push(piece);
			});
			decoder.flush();
			assert.ok(!decoder.isPending);
		}),
		{numRuns: 500},
	);
});
