import assert from 'node:assert/strict';
import {test} from 'node:test';
import {missing} from '../helpers/programs.js';
import {keys, type TestTerminal} from '../helpers/terminal.js';
import {TestServer} from './server.js';

/** The rows of the list of publications that were drawn after a place in the output: "2/13". */
function rowsAfter({output}: TestTerminal, from: number): string[] {
	return output.slice(from).match(/\d+\/13/g) ?? [];
}

test('keys that a visitor types before the first frame are all answered, in their order', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const terminal = server.open(t);
	terminal.type('3', 'jjj', keys.enter, keys.escape, keys.down);
	await terminal.waitFor(/❯ .*Understanding the planning[\s\S]*q quit$/);
	assert.match(terminal.screen, / 5\/13/);
});

test('a key that a visitor holds moves one by one: each of its rows is drawn, none twice', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const terminal = server.open(t, ['publications']);
	await terminal.waitFor(' 1/13');
	for (const [held, rows] of [
		['jjjjj', ['2/13', '3/13', '4/13', '5/13', '6/13']],
		[keys.up.repeat(5), ['5/13', '4/13', '3/13', '2/13', '1/13']],
	] as const) {
		const from = terminal.output.length;
		terminal.type(held);
		await terminal.waitFor(` ${rows.at(-1)}`);
		assert.deepEqual(rowsAfter(terminal, from), rows);
	}
});

test('of a key that is held for long, a hundred presses wait and none is lost', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const terminal = server.open(t, ['about'], {rows: 12});
	const top = await terminal.waitFor('› About');
	terminal.type('3', 'jk'.repeat(45), 'jjj');
	await terminal.waitFor(' 4/13');
	terminal.type('1');
	await terminal.waitFor(screen => screen === top);
});

test('in the menu of the first screen a held key moves one by one too', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const terminal = server.open(t);
	await terminal.waitFor('❯ 1 About');
	terminal.type('jjjjj');
	await terminal.waitFor('❯ 6 Education');
	terminal.type(keys.up.repeat(3));
	await terminal.waitFor('❯ 3 Publications');
	terminal.type(keys.enter);
	await terminal.waitFor(/^ Xu Huang › Publications +1\/13$/m);
});
