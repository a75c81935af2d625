import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {readCall} from '../../source/command/read-call.js';

const word = fc.oneof(
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
		fc.asyncProperty(fc.array(word, {maxLength: 5}), async words => {
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
