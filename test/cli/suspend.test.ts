import assert from 'node:assert/strict';
import {test} from 'node:test';
import {program} from '../helpers/program.js';
import {missing} from '../helpers/programs.js';
import {keys, openTerminal, type TestTerminal} from '../helpers/terminal.js';

/** An interactive shell, which can stop a program and bring it back. */
async function openJobShell(t: {after: (work: () => void) => void}): Promise<TestTerminal> {
	const terminal = openTerminal(t, ['--norc', '--noprofile', '-i'], {
		env: {PS1: 'shell> ', NODE: process.execPath, CLI: program},
		command: ['bash'],
	});
	await terminal.waitFor(isAtPrompt);
	return terminal;
}

/** Whether the shell waits for a command below what it has said. */
const isAtPrompt = (screen: string) => /(^|\n)shell>$/.test(screen.trimEnd());

test('Ctrl-Z gives the terminal to the shell, and fg brings the app back to the same place', {skip: missing('bash')}, async t => {
	const terminal = await openJobShell(t);
	terminal.type('"$NODE" $CLI publications\r');
	await terminal.waitFor(' 1/13');
	terminal.type('jjjj', keys.enter);
	await terminal.waitFor('A survey about the planning ability');
	terminal.type(keys.ctrlZ);
	await terminal.waitFor(screen => screen.includes('Stopped') && isAtPrompt(screen));
	assert.ok(!terminal.isAlternate);
	terminal.type('echo $((40 + 2))\r');
	await terminal.waitFor(screen => screen.includes('\n42\n') && isAtPrompt(screen));
	terminal.type('fg\r');
	await terminal.waitFor('A survey about the planning ability');
	assert.ok(terminal.isAlternate);
	terminal.type(keys.escape);
	await terminal.waitFor(/❯ .*Understanding the planning/);
	terminal.type('q');
	await terminal.waitFor(screen => screen.includes('npx xuhuang') && isAtPrompt(screen));
});

test('the window may change while the program is stopped: it comes back in the new one', {skip: missing('bash')}, async t => {
	const terminal = await openJobShell(t);
	terminal.type('"$NODE" $CLI honors\r');
	await terminal.waitFor(' 1/6');
	terminal.type('jj');
	await terminal.waitFor(' 3/6');
	terminal.type(keys.ctrlZ);
	await terminal.waitFor(screen => screen.includes('Stopped') && isAtPrompt(screen));
	terminal.resize(50, 15);
	terminal.type('fg\r');
	await terminal.waitFor(screen => screen.split('\n')[14]?.endsWith('q quit') === true && /^ Xu Huang › Honors {20} *3\/6$/m.test(screen));
	terminal.type('j');
	await terminal.waitFor(' 4/6');
	terminal.type('q');
	await terminal.waitFor(screen => screen.includes('npx xuhuang') && isAtPrompt(screen));
});

test('it can be stopped again and again', {skip: missing('bash')}, async t => {
	const terminal = await openJobShell(t);
	terminal.type('"$NODE" $CLI honors\r');
	await terminal.waitFor(' 1/6');
	for (const place of [' 2/6', ' 3/6', ' 4/6']) {
		terminal.type(keys.ctrlZ);
		await terminal.waitFor(isAtPrompt);
		terminal.type('fg\r');
		await terminal.waitFor('› Honors');
		terminal.type('j');
		await terminal.waitFor(place);
	}
});

test('a program that is stopped from outside comes back whole too', {skip: missing('bash')}, async t => {
	const terminal = await openJobShell(t);
	terminal.type('sh -c \'echo pid=$$; exec "$NODE" $CLI honors\'\r');
	await terminal.waitFor(' 1/6');
	const pid = Number(/pid=(\d+)\r?\n/.exec(terminal.output)?.[1]);
	// A key that is answered has come after the terminal's own answers: none of them is left to the shell.
	terminal.type('j');
	await terminal.waitFor(' 2/6');
	process.kill(pid, 'SIGSTOP');
	await terminal.waitFor(/Stopped/);
	terminal.type('fg\r');
	await terminal.waitFor(screen => /^ Xu Huang /.test(screen) && screen.trimEnd().endsWith('q quit') && !screen.includes('Stopped'));
	terminal.type('j');
	await terminal.waitFor(' 3/6');
});

test('keys that come together with Ctrl-Z count, and the screen shows it after fg', {skip: missing('bash')}, async t => {
	const terminal = await openJobShell(t);
	terminal.type('"$NODE" $CLI honors\r');
	await terminal.waitFor(' 1/6');
	terminal.type('jj', keys.ctrlZ);
	await terminal.waitFor(screen => screen.includes('Stopped') && isAtPrompt(screen));
	terminal.type('fg\r');
	await terminal.waitFor(' 3/6');
});

test('where no shell can bring it back, Ctrl-Z does no harm: the app is there again', {skip: missing('bash')}, async t => {
	const terminal = openTerminal(t, ['honors']);
	await terminal.waitFor(' 1/6');
	terminal.type(keys.ctrlZ);
	await terminal.waitFor(screen => terminal.output.split('\x1B[?1049h').length === 3 && screen.includes(' 1/6'));
	terminal.type('j');
	await terminal.waitFor(' 2/6');
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
	assert.ok(terminal.isRestored);
});
