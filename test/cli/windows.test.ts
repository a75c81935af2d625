import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openShell} from '../helpers/shell.js';
import {keys, openTerminal} from '../helpers/terminal.js';

const sizes = [
	[80, 24],
	[120, 40],
	[60, 20],
	[40, 12],
] as const;

for (const [columns, rows] of sizes) {
	test(`at ${columns}x${rows} the way there, and how to get help and out, are on every screen`, async t => {
		const terminal = openTerminal(t, ['publications'], {columns, rows});
		await terminal.waitFor(' 1/13');
		for (const next of ['', keys.enter, '?']) {
			terminal.type(next);
			const way = next === '?' ? 'Help' : next === keys.enter ? '› HyperGate' : 'Publications';
			await terminal.waitFor(screen => (next === '?' ? screen : (screen.split('\n')[0] ?? '')).includes(way));
			assert.match(terminal.lines[0] ?? '', next === '?' ? /^ (Xu Huang |┌)/ : /^ Xu Huang /);
			assert.match(terminal.lines[rows - 1] ?? '', /\? help {2}q quit$/);
		}
	});

	test(`at ${columns}x${rows} the heading that a service stands under can be read`, async t => {
		const terminal = openTerminal(t, ['services'], {columns, rows});
		await terminal.waitFor(' 1/6');
		if (!terminal.screen.includes('Program Committee Members')) {
			terminal.type(keys.enter);
			await terminal.waitFor('Program Committee Members');
		}
	});
}

test('a wide window has all sections in the header, a wider one the details beside the list', async t => {
	const terminal = openTerminal(t, ['publications'], {columns: 80, rows: 24});
	await terminal.waitFor('1/13');
	assert.doesNotMatch(terminal.screen, /1 About/);
	terminal.resize(120, 40);
	await terminal.waitFor(/1 About .*9 Contact/);
	terminal.resize(200, 50);
	await terminal.waitFor(/│ +HyperGate: Hierarchical/);
	terminal.type('j');
	await terminal.waitFor(/│ +ToolACE: Winning/);
});

test('in a wide window the items of a section that fit are shown whole', async t => {
	const terminal = openTerminal(t, ['projects'], {columns: 120, rows: 60});
	const screen = await terminal.waitFor('1/5');
	for (const words of ['License      Apache-2.0', 'A modularized and unified library', 'sequential, knowledge-based', 'Docs']) {
		assert.ok(screen.includes(words), words);
	}
});

test('a narrow window has one thing at a time: the first screen, the list, the detail', async t => {
	const terminal = openTerminal(t, [], {columns: 60, rows: 20});
	const menu = await terminal.waitFor('❯ 1 About');
	assert.doesNotMatch(menu, /4th-year|│/);
	terminal.type('jj', keys.enter);
	const list = await terminal.waitFor(' 1/13');
	assert.doesNotMatch(list, /4 Projects|│/);
	terminal.type('j', keys.enter);
	const detail = await terminal.waitFor('Weiwen Liu*');
	assert.doesNotMatch(detail, /4 Projects|HyperGate|│/);
	terminal.type(keys.escape);
	await terminal.waitFor(/❯.*ToolACE/);
	terminal.type(keys.escape);
	await terminal.waitFor('❯ 3 Publications');
});

test('a window too small says so in a line, and the app comes back to its place when it grows', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor(' 1/13');
	terminal.type('jjj', keys.enter);
	await terminal.waitFor('› WESE');
	for (const [columns, rows] of [
		[19, 4],
		[19, 24],
		[80, 4],
	] as const) {
		terminal.resize(columns, rows);
		await terminal.waitFor(screen => /^Needs 20x5\s*$/.test(screen));
	}
	terminal.resize(1, 1);
	await terminal.waitFor(screen => screen === 'N' || screen === '…');
	terminal.resize(80, 24);
	await terminal.waitFor(screen => screen.includes('› WESE') && screen.includes('A novel prompt-based method'));
	terminal.type(keys.escape);
	await terminal.waitFor(/❯ .*WESE/);
});

test('keys in a window too small do no harm, and q quits', async t => {
	const terminal = openTerminal(t, [], {columns: 1, rows: 1});
	await terminal.waitFor(screen => screen.trim() !== '');
	terminal.type('3', 'jjj', keys.enter, ' ', '?', '?', keys.tab, keys.shiftTab, 'G', 'g', keys.pageUp);
	terminal.resize(80, 24);
	await terminal.waitFor(/q quit$/);
	terminal.type('3');
	await terminal.waitFor('› Publications');
	terminal.resize(1, 1);
	await terminal.waitFor(screen => screen.length === 1);
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
});

test('the smallest window that is drawn holds the app', async t => {
	const terminal = openTerminal(t, ['publications'], {columns: 20, rows: 5});
	await terminal.waitFor('❯');
	assert.match(terminal.lines[4] ?? '', /q quit$/);
	terminal.type('jjj');
	await terminal.waitFor(screen => screen.includes('4/13') || /❯.*WESE/.test(screen));
	terminal.type(keys.enter);
	await terminal.waitFor(/WESE:\s+Weak/);
});

test('a terminal that does not know its size is drawn as 80x24, and followed when it does', async t => {
	const terminal = openShell(t, 'stty columns 0 rows 0; told', {columns: 80, rows: 24});
	await terminal.waitFor('❯ 1 About');
	assert.match(terminal.lines[23] ?? '', /q quit$/);
	terminal.resize(60, 20);
	await terminal.waitFor(screen => screen.includes('❯ 1 About') && screen.includes(`\n${'─'.repeat(60)}\n`));
	terminal.type('q');
	await terminal.waitFor('code=0 same');
});

test('a huge window is drawn, and the app follows it in and out', async t => {
	const terminal = openTerminal(t, ['publications'], {columns: 500, rows: 200});
	await terminal.waitFor('1/13');
	terminal.resize(480, 190);
	terminal.type('j');
	await terminal.waitFor('2/13');
	assert.match(terminal.lines[0] ?? '', /^ Xu Huang /);
	terminal.resize(80, 24);
	await terminal.waitFor(screen => screen.includes('2/13') && screen.trimEnd().endsWith('q quit'));
});
