import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type Call, commonCall} from '../../source/command/call.js';
import {parse} from '../../source/command/parse.js';
import {formatIds, sectionIds} from '../../source/command/words.js';

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
	];
	for (const argv of calls) {
		assert.deepEqual(said(commonCall(argv)), said(parse(argv)), argv.join(' '));
	}
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
		['--from', 'me.json', 'news'],
		['--from', 'me.json', ''],
		['--from', 'me.json', '--watch', '--watch'],
	]) {
		assert.equal(commonCall(argv), undefined, argv.join(' '));
	}
});
