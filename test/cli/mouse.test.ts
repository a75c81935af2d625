import assert from 'node:assert/strict';
import {test} from 'node:test';
import {paneLines} from '../helpers/panes.js';
import {program} from '../helpers/program.js';
import {missing} from '../helpers/programs.js';
import {modesOf} from '../helpers/sequences.js';
import {openShell, toldPid} from '../helpers/shell.js';
import {keys, openTerminal, type TestTerminal} from '../helpers/terminal.js';
import {TestServer} from '../ssh/server.js';

/** xterm's modes that tell of a mouse: presses, drags, all movements, and the ways to write them down. */
const mouseModes = [9, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1015, 1016];

/** What a terminal sends for a mouse (SGR, 1006); places from 1. */
const press = (column: number, row: number, button = 0) => `\x1B[<${button};${column};${row}M`;
const release = (column: number, row: number, button = 0) => `\x1B[<${button};${column};${row}m`;
const click = (column: number, row: number) => press(column, row) + release(column, row);
const wheel = {up: press(40, 10, 64), down: press(40, 10, 65)} as const;

/** Clicks on a text that stands on the screen. */
function clickOn(terminal: TestTerminal, text: string): void {
	const row = terminal.lines.findIndex(line => line.includes(text));
	assert.notEqual(row, -1, terminal.screen);
	terminal.type(click((terminal.lines[row] ?? '').indexOf(text) + 1, row + 1));
}

/** The mouse modes that were set at some time, and those that are set now. */
function mouseOf({output}: TestTerminal): {readonly ever: number[]; readonly left: number[]} {
	const {ever, left} = modesOf(output);
	const only = (modes: Set<number>) => [...modes].filter(mode => mouseModes.includes(mode)).toSorted();
	return {ever: only(ever), left: only(left)};
}

test('the wheel moves the selection of a list, and scrolls a text by three lines', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor(' 1/13');
	terminal.type(wheel.down, wheel.down);
	await terminal.waitFor(' 3/13');
	terminal.type(wheel.up);
	await terminal.waitFor(' 2/13');
	terminal.type('1');
	const before = await terminal.waitFor(screen => screen.includes('› About') && screen.includes('▐'));
	const fourth = paneLines(before)[3];
	terminal.type(wheel.down);
	await terminal.waitFor(screen => paneLines(screen)[0] === fourth);
	terminal.type(wheel.up);
	await terminal.waitFor(screen => screen === before);
});

test('a click selects a row, and opens the one that is selected', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor(' 1/13');
	clickOn(terminal, 'WESE');
	await terminal.waitFor(/❯ .*WESE/);
	assert.match(terminal.screen, / 4\/13/);
	clickOn(terminal, 'WESE');
	await terminal.waitFor('› WESE');
});

test('a click on the menu goes to that section, and one on a chosen link follows it', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 ');
	clickOn(terminal, '3 Publications');
	await terminal.waitFor(' 1/13');
	terminal.type('jjj', keys.enter);
	await terminal.waitFor('› WESE');
	clickOn(terminal, 'arXiv  Scholar');
	await terminal.waitFor(/^❯ arXiv.*[\s\S]*https:\/\/arxiv\.org\/abs\/2404\.07456/m);
	assert.equal(terminal.filled, 'arXiv');
	clickOn(terminal, 'arXiv  Scholar');
	await terminal.waitFor(/The address; y copies it[\s\S]*https:\/\/arxiv\.org\/abs\/2404\.07456/);
});

test('a click where nothing is, a release, other buttons and places off the screen change nothing', async t => {
	const terminal = openTerminal(t, ['publications']);
	const before = await terminal.waitFor(' 1/13');
	const others = [1, 2, 3, 4, 8, 16, 32, 35, 66, 67, 128].map(button => press(25, 8, button));
	terminal.type(click(40, 2), click(79, 1), click(79, 24), click(25, 22), ...others, release(25, 8), click(999, 999), click(0, 0));
	terminal.type('j');
	await terminal.waitFor(' 2/13');
	terminal.type('k');
	await terminal.waitFor(screen => screen === before);
});

test('only presses and the wheel are asked for: no drags and no movements, so that the terminal can select text with shift', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 ');
	assert.deepEqual(mouseOf(terminal), {ever: [1000, 1006], left: [1000, 1006]});
	terminal.type('q');
	await terminal.waitForExit();
	assert.deepEqual(mouseOf(terminal).left, []);
});

test('--no-mouse: no mouse mode is ever set', async t => {
	const terminal = openTerminal(t, ['--no-mouse']);
	await terminal.waitFor('❯ 1 ');
	terminal.type('3');
	await terminal.waitFor(' 1/13');
	terminal.type('q');
	await terminal.waitForExit();
	assert.deepEqual(mouseOf(terminal).ever, []);
});

test('for a screen reader no mode at all is set', async t => {
	const terminal = openTerminal(t, ['--screen-reader']);
	await terminal.waitFor(/[:：]$/m);
	terminal.type('q\r');
	await terminal.waitForExit();
	assert.deepEqual([...modesOf(terminal.output).ever], []);
});

test('over SSH the mouse is left alone, unless the command or the user name asks for it, and no mode is left behind', {
	skip: missing('ssh'),
}, async t => {
	const server = await TestServer.start(t);
	for (const [user, args, modes] of [
		['visitor', [], []],
		['visitor', ['--', '--mouse'], [1000, 1006]],
		['mouse', [], [1000, 1006]],
		['mouse', ['--', '--no-mouse'], []],
	] as const) {
		const terminal = server.open(t, args, {user});
		await terminal.waitFor('❯ 1 ');
		assert.deepEqual(mouseOf(terminal).ever, modes);
		terminal.type('q');
		await terminal.waitForExit();
		assert.deepEqual(mouseOf(terminal).left, []);
	}
});

for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) {
	test(`${signal}: no mouse mode is left set`, async t => {
		const terminal = openShell(t, 'told');
		await terminal.waitFor('❯ 1 ');
		process.kill(toldPid(terminal), signal);
		await terminal.waitFor('same');
		assert.deepEqual(mouseOf(terminal), {ever: [1000, 1006], left: []});
	});
}

test('while the program is stopped the mouse is the terminal’s again, and fg takes it back', {skip: missing('bash')}, async t => {
	const terminal = openTerminal(t, ['--norc', '--noprofile', '-i'], {
		env: {PS1: 'shell> ', NODE: process.execPath, CLI: program},
		command: ['bash'],
	});
	await terminal.waitFor('shell>');
	terminal.type('"$NODE" $CLI\r');
	await terminal.waitFor('❯ 1 ');
	terminal.type(keys.ctrlZ);
	await terminal.waitFor('Stopped');
	assert.deepEqual(mouseOf(terminal).left, []);
	terminal.type('fg\r');
	await terminal.waitFor('❯ 1 ');
	assert.deepEqual(mouseOf(terminal).left, [1000, 1006]);
});
