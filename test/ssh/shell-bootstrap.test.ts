import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {missing} from '../helpers/programs.js';
import '../helpers/seed.js';
import {isShellBootstrap} from '../../source/ssh/exec/shell-bootstrap.js';
import {createKittyDataFilter} from '../../source/ssh/shell/kitty-data.js';
import {TestServer} from './server.js';

/** A script as `kitten ssh` of kitty sends it: quotes, backslashes, line feeds and ! as other control characters. */
const script = `#!/bin/sh\n${'tdir=""; die() { printf "%s\\n" "$*"; exit 1; }\n'.repeat(100)}`;
const sent = script.replaceAll("'", '\v').replaceAll('\\', '\f').replaceAll('\n', '\r').replaceAll('!', '\b');
const command = `exec sh -c 'eval "$(echo "$0" | tr \\\v\\\f\\\r\\\b \\\\047\\\\134\\\\n\\\\041)"'  '${sent}'`;
/** What kitty then types for it; its Base64 has q in it, which ends a visit. */
const lines = 'H4sIAAAqQ/q3j+kqjGlmZXBvcnRhbmN5\n'.repeat(1000);
const typed = `\nKITTY_DATA_START\nOK\n${lines}KITTY_DATA_END\n`;

test('kitten ssh opens the app, and what kitty types for its script is not taken for keys', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const terminal = server.open(t, [command]);
	terminal.type(typed);
	await terminal.waitFor('❯ 1 About');
	terminal.type('3');
	await terminal.waitFor('Publications');
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
});

test('a script for a shell without a terminal is answered with one sentence', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const {stdout, stderr, code} = await server.ssh(['--', command]);
	assert.deepEqual([stdout, stderr, code], ['', 'xuhuang: There is no shell here. The command "help" shows what there is.\n', 127]);
});

test('our own commands, and what a person types, are no script', () => {
	for (const own of [`publications --search ${'word '.repeat(200)}`, `xuhuang text --search ${'a'.repeat(1000)}`, 'sh -c ls', '']) {
		assert.ok(!isShellBootstrap(own), own.slice(0, 30));
	}
	assert.ok(isShellBootstrap(`\nexport TERM_PROGRAM=Terminal\n${'test -n x\n'.repeat(60)}`));
});

test('the data of kitty are taken out in whatever pieces they come, also where there is an error instead, and nothing else is', () => {
	const whole = ['jk', '', 'q', 'é\nKITTY'];
	const inputs = [typed, '\nKITTY_DATA_START\nno such file\n', `\nKITTY_DATA_START\n${'x'.repeat(2000)}`];
	fc.assert(
		fc.property(
			fc.constantFrom(...whole),
			fc.constantFrom(...inputs),
			fc.constantFrom('', 'j', typed),
			fc.array(fc.integer({min: 1, max: 5000}), {maxLength: 20}),
			(before, data, after, cuts) => {
				const input = Buffer.from(before + data + after);
				const filter = createKittyDataFilter();
				const ends = [...cuts.map(cut => cut % input.length).toSorted((a, b) => a - b), input.length];
				const passed = ends.map((end, index) => filter(input.subarray(ends[index - 1] ?? 0, end)));
				const isCut = data.length > 2000 && !data.includes('KITTY_DATA_END');
				assert.equal(Buffer.concat(passed).toString().slice(0, before.length), before);
				assert.ok(isCut || Buffer.concat(passed).toString() === before + after);
			},
		),
	);
});
