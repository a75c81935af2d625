import assert from 'node:assert/strict';
import {test} from 'node:test';
import {paneLines, selectedRow} from '../helpers/panes.js';
import {keys, openTerminal} from '../helpers/terminal.js';

const sizes = [
	[120, 40],
	[40, 12],
	[60, 20],
	[20, 5],
	[100, 15],
	[80, 24],
] as const;

test('a list keeps its selected row through every size, in view', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor(' 1/13');
	terminal.type('j'.repeat(9));
	await terminal.waitFor('10/13');
	for (const [columns, rows] of sizes) {
		terminal.resize(columns, rows);
		await terminal.waitFor(screen => screen.split('\n')[rows - 1]?.endsWith('q quit') === true && /❯ .*(RG2|WWWJ|When large)/.test(screen));
	}
	assert.match(selectedRow(terminal.screen), /When large language models meet/);
});

test('the menu keeps its row through every size, in view', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 About');
	terminal.type('j'.repeat(7));
	await terminal.waitFor('❯ 8 Services');
	for (const [columns, rows] of sizes) {
		terminal.resize(columns, rows);
		await terminal.waitFor(screen => screen.split('\n')[rows - 1]?.endsWith('q quit') === true && /❯ (8 )?Services/.test(screen));
	}
});

test('a text keeps the words at its top when the window changes, there and back', async t => {
	const terminal = openTerminal(t, ['about'], {columns: 40, rows: 12});
	await terminal.waitFor('I am currently');
	terminal.type('jjj');
	await terminal.waitFor(screen => !screen.includes('I am currently') && paneLines(screen)[0] !== '');
	const [top = ''] = paneLines(terminal.screen);
	const [word = ''] = top.split(' ');
	for (const [columns, rows] of [
		[60, 12],
		[50, 12],
		[70, 12],
		[40, 12],
	] as const) {
		terminal.resize(columns, rows);
		await terminal.waitFor(screen => screen.split('\n')[rows - 1]?.endsWith('q quit') === true && isOnTop(screen, word));
	}
	assert.equal(paneLines(terminal.screen)[0], top);
});

function isOnTop(screen: string, word: string): boolean {
	return (paneLines(screen)[0] ?? '').split(' ').includes(word);
}

test('a paper that is open stays open through every size, and Esc leads back to its row', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor(' 1/13');
	terminal.type('jjjj', keys.enter);
	const isOpen = (screen: string) =>
		/› (\S+ )?Understanding|› MoRec|› LLM-agent/.test(screen.split('\n')[0] ?? '') &&
		screen.includes('Xu Huang, Weiwen Liu, Xiaolong Chen');
	await terminal.waitFor(isOpen);
	for (const [columns, rows] of [
		[120, 40],
		[60, 20],
		[80, 24],
	] as const) {
		terminal.resize(columns, rows);
		await terminal.waitFor(screen => screen.split('\n')[rows - 1]?.endsWith('q quit') === true && isOpen(screen));
	}
	terminal.type(keys.escape);
	await terminal.waitFor(/❯ .*Understanding the planning/);
});

test('many changes of size at once end in the last one', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor(' 1/13');
	for (let columns = 20; columns < 130; columns += 3) {
		terminal.resize(columns, 10 + (columns % 30));
	}
	terminal.resize(90, 20);
	await terminal.waitFor(screen => {
		const lines = screen.split('\n');
		return lines[1] === '─'.repeat(90) && lines[19]?.endsWith('q quit') === true && screen.includes(' 1/13');
	});
});

test('a change of size that Node was too early to see and too late to hear of is found', async t => {
	// Node reads the size before it listens for changes: 23 rows, and then there are 24.
	const env = {NODE_OPTIONS: '--import=data:text/javascript,process.stdout.rows=23'};
	const terminal = openTerminal(t, [], {env});
	await terminal.waitFor(screen => screen.split('\n')[23]?.endsWith('q quit') === true);
});
