import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keys, openTerminal} from '../helpers/terminal.js';

test('the section at the right follows the row of the menu', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 About');
	terminal.type('j');
	await terminal.waitFor(screen => screen.includes('❯ 2 News') && screen.includes('2025.03  Our work InteRecAgent'));
	terminal.type(keys.down);
	await terminal.waitFor(screen => screen.includes('❯ 3 Publications') && screen.includes('HyperGate: Hierarchical'));
	terminal.type('k', keys.up);
	await terminal.waitFor('❯ 1 About');
});

test('every digit goes to its section, from wherever the reader is', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 About');
	const titles = [
		'About',
		'News',
		'Publications',
		'Projects',
		'Honors and Awards',
		'Education',
		'Internships',
		'Professional Services',
		'Contact',
	];
	for (const [index, title] of [...titles.entries()].reverse()) {
		terminal.type(String(index + 1));
		await terminal.waitFor(new RegExp(`╎ ${title}\\b`));
	}
});

test('a held key moves as far as it was held, by letter and by arrow', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor('1/13');
	terminal.type('jjjj');
	await terminal.waitFor('5/13');
	terminal.type(keys.down.repeat(4));
	await terminal.waitFor('9/13');
	terminal.type(keys.up.repeat(3), 'k');
	await terminal.waitFor('5/13');
	terminal.type('j'.repeat(100));
	await terminal.waitFor('13/13');
});

test('Tab goes to the next section and Shift-Tab to the one before, all the way round', async t => {
	const terminal = openTerminal(t, ['services']);
	await terminal.waitFor('╎ Professional Services');
	terminal.type(keys.tab);
	await terminal.waitFor('╎ Contact');
	terminal.type(keys.tab);
	await terminal.waitFor('╎ About');
	terminal.type(keys.shiftTab);
	await terminal.waitFor('╎ Contact');
	terminal.type(keys.shiftTab);
	await terminal.waitFor('╎ Professional Services');
});

test('g and G go to the ends of a list, and so do Home and End', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor('1/13');
	terminal.type('G');
	await terminal.waitFor('13/13');
	terminal.type('g');
	await terminal.waitFor(/ 1\/13/);
	terminal.type('\x1B[F');
	await terminal.waitFor('13/13');
	terminal.type('\x1B[H');
	await terminal.waitFor(/ 1\/13/);
});

test('PgDn, space and PgUp go by pages in a list, and the selection stays in view', async t => {
	const terminal = openTerminal(t, ['publications'], {rows: 12});
	await terminal.waitFor(/ 1\/13/);
	terminal.type(keys.pageDown);
	const [, first] = /(\d+)\/13/.exec(await terminal.waitFor(/❯.*[\s\S]* ([2-9])\/13|([2-9])\/13/)) ?? [];
	assert.ok(Number(first) > 4);
	terminal.type(' ');
	await terminal.waitFor('13/13');
	terminal.type(keys.pageUp, keys.pageUp);
	const screen = await terminal.waitFor(/ 1\/13/);
	assert.match(screen, /❯ 2025 {2}HyperGate/);
});

test('? shows every key, Esc comes back to where the reader was', async t => {
	const terminal = openTerminal(t, ['publications'], {rows: 40});
	await terminal.waitFor('1/13');
	terminal.type('jj', '?');
	const help = await terminal.waitFor('Help');
	for (const word of ['down, j', 'enter, right, l', 'esc, left, h', 'tab', '1–9', 'page down, space', 'g, home', 'q, ctrl-c', 'ctrl-z']) {
		assert.ok(help.includes(word), word);
	}
	terminal.type(keys.escape);
	await terminal.waitFor(/❯ 2024 {2}WESE/);
	terminal.type('?');
	await terminal.waitFor('Help');
	terminal.type('?');
	await terminal.waitFor(/❯ 2024 {2}WESE/);
});

test('a line of the news opens its paper, Esc comes back to that line', async t => {
	const terminal = openTerminal(t, ['news']);
	await terminal.waitFor('1/3');
	terminal.type('jj', keys.enter);
	await terminal.waitFor('Weiwen Liu*, Xu Huang*, Xingshan Zeng*');
	terminal.type(keys.escape);
	await terminal.waitFor(/❯ 2025\.01 {2}Our work ToolACE/);
	terminal.type(keys.escape);
	await terminal.waitFor('❯ 2 News');
});

test('Esc leads from a paper to the list, to the menu, and there it does nothing', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor('1/13');
	terminal.type('j', keys.enter);
	await terminal.waitFor('Winning the Points of LLM Function Calling');
	await terminal.waitFor('Weiwen Liu*');
	terminal.type(keys.escape);
	await terminal.waitFor(/❯ 2025 {2}ToolACE/);
	terminal.type(keys.escape);
	await terminal.waitFor('❯ 3 Publications');
	terminal.type(keys.escape, keys.down);
	await terminal.waitFor('❯ 4 Projects');
});

test('xuhuang SECTION opens there, whatever its case', async t => {
	const terminal = openTerminal(t, ['Honors']);
	await terminal.waitFor('1/6');
	assert.match(terminal.screen, /❯ Stars of Tomorrow Award/);
});
