import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import type {Call} from '../../source/command/call.js';
import {parseCall} from '../../source/command/parse-call.js';
import {commonCall, readCall} from '../../source/command/read-call.js';
import {formatIds, sectionIds} from '../../source/command/vocabulary.js';

/** What a call says, without what it leaves open. */
function said(call: Call | undefined): unknown {
	const isWatched = (call?.action === 'show' && call.isWatched) || undefined;
	return JSON.parse(JSON.stringify({...call, isForced: undefined, isWatched, display: undefined}));
}

test('a call that needs no parser means what the parser makes of it', () => {
	const calls = [
		[],
		['--help'],
		['--version'],
		['--from', 'me.json'],
		['--from', '2024'],
		['--from', 'me.json', '--watch'],
		...[...sectionIds, ...formatIds].map(word => [word]),
		...formatIds.flatMap(format => [
			['-f', format],
			['--format', format],
		]),
		['publications', '--search', 'llm agents'],
		['-s', 'year:2024', '--format', 'bibtex', '-o', 'refs.bib'],
		['news', '--width', '60', '--from', 'me.json'],
	];
	for (const argv of calls) {
		assert.ok(commonCall(argv), argv.join(' '));
		assert.deepEqual(said(commonCall(argv)), said(parseCall(argv)), argv.join(' '));
	}
});

test('whatever the fast path takes, the parser takes in the same sense', () => {
	const flags = ['-f', '--format', '-s', '--search', '-o', '--output', '--width', '--from', '--watch', '--force', '--help', '--', '-'];
	const word = fc.constantFrom(
		...flags,
		...sectionIds,
		...formatIds,
		'60',
		'1000',
		'0',
		'2024',
		'x.json',
		'llm agents',
		'',
		'--width=60',
		'NEWS',
	);
	fc.assert(
		fc.property(fc.array(word, {maxLength: 7}), argv => {
			const call = commonCall(argv);
			if (call) {
				assert.deepEqual(said(call), said(parseCall(argv)));
			}
		}),
		{numRuns: 1000},
	);
});

test('every other call is left to the parser', () => {
	for (const argv of [
		['publicatons'],
		['-f'],
		['-f', 'news'],
		['-f', 'bibtxe'],
		['news', 'json'],
		['--format=json'],
		['-f', 'json', 'news'],
		['--from'],
		['--from', ''],
		['--from', '-'],
		['--from', '--watch'],
		['--from', 'me.json', ''],
		['--search', ''],
		['-s', 'a', '--search', 'b'],
		['vcard', '--search', 'llm'],
		['--width', '19'],
		['--width', '60px'],
		['--watch'],
		['toString', 'x'],
		['--from', 'me.json', '--watch', '--watch'],
	]) {
		assert.equal(commonCall(argv), undefined, argv.join(' '));
	}
});

const anyWord = fc.oneof(
	fc.string(),
	fc.constantFrom(
		'--',
		'-',
		'--width',
		'--format',
		'--width=',
		'-f',
		'-fh',
		'--no-format',
		'--__proto__',
		'--constructor',
		'__proto__',
		'40',
		'text',
		'news',
		'--help=no',
		'-9',
		'--width=0x50',
		'\x1B[2J',
		'--\x07',
		'-\x1B',
		'--format=\x07',
	),
);

test('whatever words are typed, the call is understood or refused with advice; nothing else is thrown', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anyWord, {maxLength: 5}), async words => {
			try {
				await readCall(words);
			} catch (error) {
				assert.ok(error instanceof Error && error.name === 'UsageError', `${JSON.stringify(words)}: ${error}`);
				assert.doesNotMatch(error.message, /\p{Cc}/u, JSON.stringify(words));
			}
		}),
		{numRuns: 1000},
	);
});
