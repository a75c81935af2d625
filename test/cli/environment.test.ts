import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openShell} from '../helpers/shell.js';
import {openTerminal, type TestTerminal} from '../helpers/terminal.js';

/** The parameters of every SGR sequence that was written. */
function looks({output}: TestTerminal): string[] {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences are made of them
	return [...output.matchAll(/\x1B\[([\d;:]*)m/g)].flatMap(([, parameters = '']) => parameters);
}

const isColor = (parameters: string) => /(^|;)(3[0-8]|4[0-8]|9\d|10\d)(;|$)/.test(parameters);

async function visit(terminal: TestTerminal): Promise<void> {
	await terminal.waitFor('❯ 1 About');
	terminal.type('3', '\r');
	await terminal.waitFor('Xu Huang*, Xiaolong Chen*');
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
}

test('a terminal with colours gets colours', async t => {
	const terminal = openTerminal(t);
	await visit(terminal);
	assert.ok(looks(terminal).some(isColor));
});

test('NO_COLOR=1: not one colour is written, and what is selected can still be told', async t => {
	const terminal = openTerminal(t, [], {env: {NO_COLOR: '1', COLORTERM: 'truecolor'}});
	await visit(terminal);
	assert.deepEqual(looks(terminal).filter(isColor), []);
	assert.ok(looks(terminal).includes('1'), 'there is bold');
});

test('sixteen colours, where there are no more: only those are written', async t => {
	const terminal = openTerminal(t, [], {env: {TERM: 'xterm'}});
	await visit(terminal);
	assert.deepEqual(
		looks(terminal).filter(parameters => /(^|;)[34]8[;:]/.test(parameters)),
		[],
	);
});

test('a TERM that is unset works, without colours', async t => {
	const terminal = openShell(t, 'unset TERM; exec "$NODE" "$CLI"');
	await visit(terminal);
	assert.deepEqual(looks(terminal).filter(isColor), []);
});

test('DEV=true, which makes Ink look for devtools, changes nothing: not a word on stderr', async t => {
	const terminal = openShell(t, 'words=$("$NODE" "$CLI" 2>&1 >/dev/tty); echo "words=<$words>"', {env: {DEV: 'true'}});
	await terminal.waitFor('❯ 1 About');
	terminal.type('3');
	await terminal.waitFor('1/13');
	terminal.type('q');
	await terminal.waitFor('words=<>');
});

test('NODE_ENV=development changes nothing either', async t => {
	const terminal = openTerminal(t, [], {env: {NODE_ENV: 'development'}});
	await visit(terminal);
	assert.ok(terminal.isRestored);
});
