import assert from 'node:assert/strict';
import {constants} from 'node:os';
import {test} from 'node:test';
import {openShell, toldPid} from '../helpers/shell.js';
import {keys, openTerminal} from '../helpers/terminal.js';

test('q gives the terminal back as it was, and exits with 0', async t => {
	const terminal = openShell(t, 'told');
	await terminal.waitFor('❯ 1 About');
	assert.ok(!terminal.isRestored, 'while it runs, the terminal is taken');
	terminal.type('q');
	await terminal.waitFor('code=0 same');
	assert.ok(terminal.isRestored);
});

test('Ctrl-C does the same', async t => {
	const terminal = openShell(t, 'told');
	await terminal.waitFor('❯ 1 About');
	terminal.type(keys.ctrlC);
	await terminal.waitFor('code=0 same');
	assert.ok(terminal.isRestored);
	assert.match(terminal.screen, /xuhuangcs@mail\.ustc\.edu\.cn/);
});

const codes = {SIGTERM: 143, SIGHUP: 129, SIGINT: 130, SIGQUIT: 131} as const;

for (const [signal, code] of Object.entries(codes)) {
	test(`${signal} gives the terminal back, and the shell sees ${code}`, async t => {
		const terminal = openShell(t, 'told');
		await terminal.waitFor('❯ 1 About');
		process.kill(toldPid(terminal), signal);
		await terminal.waitFor(`code=${code} same`);
		assert.ok(terminal.isRestored);
	});
}

test('every other signal that ends a program does so too, without a word, and none opens the debugger', async t => {
	for (const signal of ['SIGTERM', 'SIGUSR1', 'SIGUSR2', 'SIGALRM', 'SIGPIPE', 'SIGXCPU'] as const) {
		const terminal = openTerminal(t);
		await terminal.waitFor('❯ 1 About');
		process.kill(terminal.pid, signal);
		assert.equal(await terminal.waitForExit(), 128 + constants.signals[signal]);
		assert.equal(terminal.screen.trim(), '');
		assert.ok(terminal.isRestored, signal);
	}
});

test('when its parent is ended, as npx may be, it ends too and gives the terminal back', async t => {
	const terminal = openShell(t, `sh -c 'echo "pid=$$"; "$NODE" "$CLI"; exit 0'`);
	await terminal.waitFor('❯ 1 About');
	process.kill(toldPid(terminal), 'SIGTERM');
	await terminal.waitFor(() => terminal.isRestored);
	assert.ok(!terminal.isOver);
});

test('a signal in the middle of a held key gives the terminal back too', async t => {
	const terminal = openShell(t, 'told publications');
	await terminal.waitFor('1/13');
	terminal.type('jk'.repeat(500));
	process.kill(toldPid(terminal), 'SIGTERM');
	await terminal.waitFor('code=143 same');
	assert.ok(terminal.isRestored);
});

test('quitting at once, before anything is drawn, gives the terminal back', async t => {
	const terminal = openShell(t, 'told');
	terminal.type('q');
	await terminal.waitFor('code=0 same');
	assert.ok(terminal.isRestored);
});

test('what was on the screen before is there again', async t => {
	const terminal = openShell(t, 'echo before; told');
	await terminal.waitFor('❯ 1 About');
	assert.doesNotMatch(terminal.screen, /before/);
	terminal.type('q');
	await terminal.waitFor('code=0 same');
	assert.match(terminal.screen, /^before\npid=\d+\nXu Huang\n/);
});

for (const [when, typed] of Object.entries({'at once': '', 'after a while': 'jjj'})) {
	test(`when the reader quits ${when}, no answer of the terminal is left for the shell`, async t => {
		// What can be read at once, of raw input: od shows it as it is.
		const terminal = openShell(t, 'told; stty -icanon min 0 time 10; printf "rest=<%s>\\n" "$(od -An -c)"');
		if (typed !== '') {
			await terminal.waitFor('❯ 1 About');
		}
		terminal.type(typed, 'q');
		await terminal.waitFor('code=0 same');
		await terminal.waitFor(/rest=<.*>/);
		assert.match(terminal.screen, /rest=<>/);
	});
}
