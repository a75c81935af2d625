import assert from 'node:assert/strict';
import {test} from 'node:test';
import {xuhuang} from '../helpers/run.js';
import {keys, openTerminal} from '../helpers/terminal.js';

test('the menu of the first screen opens the section of its row, and Esc comes back to that row', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 About');
	terminal.type('j');
	await terminal.waitFor('❯ 2 News');
	terminal.type(keys.down);
	await terminal.waitFor('❯ 3 Publications');
	terminal.type('k', keys.up);
	await terminal.waitFor('❯ 1 About');
	for (const open of [keys.enter, keys.right, 'l']) {
		terminal.type(keys.down);
		await terminal.waitFor('❯ 2 News');
		terminal.type(open);
		await terminal.waitFor('› News');
		terminal.type(keys.escape);
		await terminal.waitFor('❯ 2 News');
		terminal.type(keys.up);
		await terminal.waitFor('❯ 1 About');
	}
});

test('every digit goes to its section, from wherever the reader is', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 About');
	const sections = ['About', 'News', 'Publications', 'Projects', 'Honors', 'Education', 'Internships', 'Services', 'Contact'];
	for (const [index, section] of [...sections.entries()].reverse()) {
		terminal.type(String(index + 1));
		await terminal.waitFor(new RegExp(`^ Xu Huang › ${section}\\b`));
	}
});

test('0 and H go to the first screen, from wherever the reader is', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor('1/13');
	for (const home of ['0', 'H']) {
		terminal.type('3', keys.enter, '?');
		await terminal.waitFor('─ Help ─');
		terminal.type(home);
		await terminal.waitFor('❯ 3 Publications');
	}
});

test('a held key moves one by one, as far as it was held: each of its rows is drawn, none twice', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor('1/13');
	for (const [held, places] of [
		['jjjjj', ['2/13', '3/13', '4/13', '5/13', '6/13']],
		[keys.up.repeat(5), ['5/13', '4/13', '3/13', '2/13', '1/13']],
	] as const) {
		const from = terminal.output.length;
		terminal.type(held);
		await terminal.waitFor(` ${places.at(-1)}`);
		assert.deepEqual(terminal.output.slice(from).match(/\d+\/13/g), places);
	}
	terminal.type('j'.repeat(100));
	await terminal.waitFor('13/13');
});

test('in the menu a held key moves one by one too', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 About');
	terminal.type('jjjjj');
	await terminal.waitFor('❯ 6 Education');
	terminal.type(keys.up.repeat(3));
	await terminal.waitFor('❯ 3 Publications');
});

test('keys that are typed before the program has drawn anything are all answered, in their order', async t => {
	const terminal = openTerminal(t);
	terminal.type('3', 'jjj', keys.enter, keys.escape, keys.down);
	await terminal.waitFor(/❯ .*Understanding the planning[\s\S]*q quit$/);
	assert.match(terminal.screen, / 5\/13/);
	const dialog = openTerminal(t);
	dialog.type('jj', keys.enter, 'f', keys.down, keys.down);
	await dialog.waitFor(/❯ {3}2023 +2/);
});

test('a filter and a search that are typed then find what they would find later', async t => {
	const filtering = openTerminal(t);
	filtering.type('f', keys.down, keys.enter);
	await filtering.waitFor(/year:2024 +1\/7/);
	const searching = openTerminal(t);
	searching.type('/', 'hypergate', keys.enter, keys.enter);
	await searching.waitFor(/› Search › HyperGate/);
});

test('Tab goes to the next section and Shift-Tab to the one before, all the way round', async t => {
	const terminal = openTerminal(t, ['services']);
	await terminal.waitFor('› Services');
	terminal.type(keys.tab);
	await terminal.waitFor('› Contact');
	terminal.type(keys.tab);
	await terminal.waitFor('› About');
	terminal.type(keys.shiftTab);
	await terminal.waitFor('› Contact');
	terminal.type(keys.shiftTab);
	await terminal.waitFor('› Services');
});

test('] goes to the next item and [ to the one before, and Esc to the row of the one on the screen', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor('1/13');
	terminal.type(keys.enter);
	await terminal.waitFor('› HyperGate');
	terminal.type(']');
	await terminal.waitFor('› ToolACE');
	terminal.type(']]');
	await terminal.waitFor('› WESE');
	terminal.type('[');
	await terminal.waitFor('› InteRecAgent');
	terminal.type(keys.escape);
	await terminal.waitFor(/❯ .*InteRecAgent/);
});

test('publications are newest first; s changes to the order of the author and back, and the list says which', async t => {
	const terminal = openTerminal(t, ['publications']);
	const newest = await terminal.waitFor('newest first');
	const order = (screen: string) => screen.match(/ToolACE|WESE|InteRecAgent/g)?.slice(0, 3);
	assert.deepEqual(order(newest), ['ToolACE', 'InteRecAgent', 'WESE']);
	terminal.type('s');
	const own = await terminal.waitFor('the author’s order');
	assert.deepEqual(order(own), ['ToolACE', 'WESE', 'InteRecAgent']);
	terminal.type('s');
	await terminal.waitFor(screen => screen === newest);
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
	const [, first] = /(\d+)\/13/.exec(await terminal.waitFor(/ ([2-9]|1\d)\/13[\s\S]*❯/)) ?? [];
	assert.ok(Number(first) > 4);
	terminal.type(' ');
	await terminal.waitFor('13/13');
	terminal.type(keys.pageUp, keys.pageUp);
	const screen = await terminal.waitFor(/ 1\/13/);
	assert.match(screen, /❯ .*HyperGate/);
});

test('? shows every key, Esc comes back to where the reader was', async t => {
	const terminal = openTerminal(t, ['publications'], {rows: 50});
	await terminal.waitFor('1/13');
	terminal.type('jj', '?');
	const help = await terminal.waitFor('─ Help ─');
	for (const word of [
		'up, down, k, j',
		'enter, right, l',
		'esc, left, h',
		'0, H',
		'tab, shift-tab',
		'1–9',
		'space, ctrl-d',
		'g, home',
		'q, ctrl-c',
		'ctrl-z',
	]) {
		assert.ok(help.includes(word), word);
	}
	terminal.type(keys.escape);
	await terminal.waitFor(/❯ .*InteRecAgent/);
	terminal.type('?');
	await terminal.waitFor('─ Help ─');
	terminal.type('?');
	await terminal.waitFor(/❯ .*InteRecAgent/);
});

test('a card of the news opens its paper, Esc comes back to that card', async t => {
	const terminal = openTerminal(t, ['news']);
	await terminal.waitFor('1/3');
	terminal.type('jj', keys.enter);
	await terminal.waitFor('› ToolACE');
	assert.match(terminal.screen, /Weiwen Liu\*, Xu Huang\*, Xingshan Zeng\*/);
	terminal.type(keys.escape);
	await terminal.waitFor(/❯│ 2025\.01 {2}Our work ToolACE/);
	terminal.type(keys.escape);
	await terminal.waitFor('❯ 2 News');
});

test('Esc leads from a paper to the list, to the first screen, and there it does nothing', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor('1/13');
	terminal.type('j', keys.enter);
	await terminal.waitFor('› ToolACE');
	terminal.type(keys.escape);
	await terminal.waitFor(/❯ .*ToolACE/);
	terminal.type(keys.escape);
	await terminal.waitFor('❯ 3 Publications');
	terminal.type(keys.escape, keys.down);
	await terminal.waitFor('❯ 4 Projects');
});

test('xuhuang SECTION opens there, whatever its case', async t => {
	const terminal = openTerminal(t, ['Honors']);
	await terminal.waitFor('1/6');
	assert.match(terminal.screen, /❯│ Stars of Tomorrow Award/);
});

test('publications/toolace opens that paper, over its list; what is no item is named with the nearest one', async t => {
	const terminal = openTerminal(t, ['publications/toolace']);
	await terminal.waitFor(/› Publications › ToolACE +2\/13/);
	terminal.type(keys.escape);
	await terminal.waitFor(/❯ .*ToolACE/);
	const {code, stdout, stderr} = await xuhuang(['publications/toolaec']);
	assert.deepEqual([code, stdout], [1, '']);
	assert.match(stderr, /"toolaec"\. Did you mean "toolace"\?/);
	assert.match((await xuhuang(['publications/toolace', 'bibtex'])).stdout, /^@inproceedings\{liu2025toolace,[^@]*$/);
	assert.equal((await xuhuang(['publications/toolace', '--search', 'x'])).code, 2);
});
