import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keys, openTerminal} from '../helpers/terminal.js';

test('the app opens on the menu with the name, and q leaves the card in the scrollback', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 About');
	assert.ok(terminal.isAlternate);
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
	assert.ok(!terminal.isAlternate);
	assert.match(terminal.screen, /^Xu Huang\n.*\nxuhuangcs@mail\.ustc\.edu\.cn\nhttps:\/\/xuhwang\.github\.io\n.*npx xuhuang/);
});

test('digits go to a section, Enter opens, Esc comes back to the same row', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 About');
	terminal.type('3', 'jj');
	await terminal.waitFor(/❯ 2024 {2}WESE.*/);
	terminal.type(keys.enter);
	await terminal.waitFor('3/13');
	await terminal.waitFor('A novel prompt-based method');
	terminal.type(keys.escape);
	await terminal.waitFor(/❯ 2024 {2}WESE.*/);
});
