import assert from 'node:assert/strict';
import {test} from 'node:test';
import {levelsOf} from '../helpers/sequences.js';
import {openShell} from '../helpers/shell.js';
import {openTerminal, type TestTerminal} from '../helpers/terminal.js';

async function visit(terminal: TestTerminal): Promise<void> {
	await terminal.waitFor('❯ 1 About');
	terminal.type('3', '\r');
	await terminal.waitFor('Xu Huang*, Xiaolong Chen*');
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
}

test('a TERM that is unset works, without colours', async t => {
	const terminal = openShell(t, 'unset TERM; exec "$NODE" "$CLI"');
	await visit(terminal);
	assert.deepEqual([...levelsOf(terminal.output)], [0]);
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
