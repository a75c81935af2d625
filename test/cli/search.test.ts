import assert from 'node:assert/strict';
import {test} from 'node:test';
import {selectedRow} from '../helpers/panes.js';
import {keys, openTerminal, type TestTerminal} from '../helpers/terminal.js';

const paste = (text: string) => `\x1B[200~${text}\x1B[201~`;

const eraseAll = '\x15';
/** A row of results, to leave the box to. */
const toolAce = /❯ .*ToolACE/;

/** The line of the box: its title, the query, and how many were found: "Search / llm  1/13". */
function boxOf(screen: string): string {
	const [, line = ''] = /^ ([A-Z][\w ]* \/.*)$/m.exec(screen) ?? [];
	return line.replace(/ {2,}/g, '  ');
}

async function waitForBox(terminal: TestTerminal, expected: string): Promise<string> {
	return terminal.waitFor(screen => boxOf(screen) === expected).catch(error => assert.fail(`Not "${expected}": ${error}`));
}

/** The underlined and bold words of the line that holds a text. */
function marked(terminal: TestTerminal, text: string): string {
	const row = terminal.lines.findIndex(line => line.includes(text));
	const cells = Array.from({length: 80}, (_, column) => terminal.cell(row, column));
	return cells
		.map(cell => (cell?.isUnderline() && cell.isBold() ? cell.getChars() : ' '))
		.join('')
		.trim();
}

const places: Record<string, readonly string[]> = {
	'the first screen': ['jjj'],
	'a detail that is scrolled, with a link chosen': ['3jjjj', keys.enter, 'jjjjjjjj'],
	'the help': ['?', 'jjj'],
	'a list that is scrolled': ['3', 'G', 'kk'],
};

for (const [place, typed] of Object.entries(places)) {
	test(`from ${place}, / opens the search, and Esc comes back to exactly where the reader was`, async t => {
		const terminal = openTerminal(t, [], {columns: 80, rows: 18});
		await terminal.waitFor('❯ 1 About');
		terminal.type(...typed, '/');
		await terminal.waitFor(screen => boxOf(screen) !== '');
		terminal.type(keys.escape);
		const before = await terminal.waitFor(screen => boxOf(screen) === '');
		terminal.type('/', 'tolace winning');
		await terminal.waitFor(toolAce);
		terminal.type(keys.enter);
		await terminal.waitFor('↵ open');
		terminal.type(keys.enter);
		await terminal.waitFor('› ToolACE');
		terminal.type(keys.escape);
		await terminal.waitFor(toolAce);
		terminal.type(keys.escape);
		await terminal.waitFor(screen => screen === before);
	});
}

test('in the box, letters, digits, signs and pastes are text; a word or all of it can be erased', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 About');
	terminal.type('/', 'q?j9 f/', paste('o\ty\r\nB'), 'é');
	await waitForBox(terminal, 'Search / q?j9 f/o y Bé  none');
	terminal.type('\x7F', '\x17\x17\x17');
	await waitForBox(terminal, 'Search / q?j9  none');
	terminal.type(eraseAll);
	await waitForBox(terminal, 'Search /');
});

test('what the terminal tells of itself never gets into the box', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 About');
	const replies = [
		'\x1B]11;rgb:0000/0000/0000\x07',
		'\x1B[?62;22;52c',
		'\x1B]10;rgb:ff/ff/ff\x1B\\',
		'\x1BP>|xterm(390)\x1B\\',
		'\x1B[?2026;2$y',
		'\x1B[I',
	];
	terminal.type('/', ...replies.flatMap((reply, index) => [reply, [...'tolace'][index] ?? '']));
	await waitForBox(terminal, 'Search / tolace  1/3');
});

for (const env of [{NO_COLOR: '1'}, {COLORTERM: 'truecolor'}]) {
	test(`with ${Object.keys(env)}, results have their section and count, and what matched is underlined and bold`, async t => {
		const terminal = openTerminal(t, [], {env, rows: 60});
		await terminal.waitFor('❯ 1 About');
		terminal.type('/', 'recomender');
		const screen = await terminal.waitFor(text => /^Search \/ recomender {2}1/.test(boxOf(text)));
		assert.equal(marked(terminal, 'Recommender AI Agent'), 'Recommender');
		const sections = screen.split('\n').flatMap(line => /^[❯ ] ([A-Z]\w+ \d+) {2,}\S/.exec(line)?.[1] ?? []);
		const counts = sections.map(section => Number(section.split(' ')[1]));
		assert.ok(boxOf(screen).endsWith(`  1/${counts.reduce((sum, count) => sum + count, 0)}`), `${counts} rows, but ${boxOf(screen)}`);
		assert.equal(new Set(sections).size, sections.length, 'each section in one piece');
		assert.match(sections[0] ?? '', /^Publications /);
	});
}

test('down keeps what was typed and gives the keys back: they choose, and Enter opens the chosen one', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 About');
	terminal.type('/', 'recstudio');
	await terminal.waitFor(/❯ .*RecStudio: Towards/);
	terminal.type(keys.down, keys.down, 'j', 'k');
	const row = selectedRow(await terminal.waitFor(screen => boxOf(screen).startsWith('Search /  recstudio  2/')));
	assert.match(row, /^Projects \d +RecStudio: A modu/);
	terminal.type(keys.enter);
	await terminal.waitFor(/› RecStudio[\s\S]*based\s+on PyTorch\./);
});

test('in a list, / filters that list, and tab goes over to everything', async t => {
	const terminal = openTerminal(t, ['news']);
	await terminal.waitFor(' 1/3');
	terminal.type('/', 'tolace');
	await waitForBox(terminal, 'News / tolace  1/1');
	terminal.type(keys.tab);
	await waitForBox(terminal, 'Search / tolace  1/3');
});

const hints = {
	'yaer:2024': 'Unknown field "yaer". Did you mean "year"?',
	'venue:kkd': 'Unknown venue "kkd". Did you mean "KDD"?',
	'year:1999': 'Unknown year "1999". Known: 2025, 2024, 2023, 2022.',
} as const;

test('an unknown field or value gets a hint below the box', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor(' 1/13');
	terminal.type('/');
	for (const [query, hint] of Object.entries(hints)) {
		terminal.type(eraseAll, query);
		await waitForBox(terminal, `Publications / ${query}  none`);
		assert.ok(terminal.screen.includes(hint), terminal.screen);
	}
});

test('f offers filters with their counts in what is left; Enter chooses and takes away, another year replaces, typing narrows', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 About');
	terminal.type('f');
	await terminal.waitFor(/Filter by {2}13 papers[\s\S]*❯ {3}2025 +3 /);
	terminal.type(keys.down, keys.enter);
	await terminal.waitFor(/Filter by {2}7 papers[\s\S]*❯ ✓ 2024 +7 /);
	terminal.type(keys.up, keys.enter);
	await terminal.waitFor(/Publications \/ {2}year:2025 +1\/3[\s\S]*❯ ✓ 2025 +3 /);
	terminal.type(keys.enter);
	await terminal.waitFor(/Filter by {2}13 papers/);
	terminal.type(keys.down, keys.enter, keys.right);
	await terminal.waitFor(/❯ {3}WWW +2 /);
	terminal.type(keys.enter);
	await terminal.waitFor(/Publications \/ {2}year:2024 {3}venue:"WWW" +1\/2[\s\S]*Filter by {2}2 papers/);
	terminal.type(keys.right, keys.right, 'defu');
	await terminal.waitFor(/❯ {3}Defu Lian +1 [\s\S]*\/ defu/);
	assert.doesNotMatch(terminal.screen, /Xing Xie +\d │/);
	terminal.type(keys.escape);
	await terminal.waitFor(screen => !screen.includes('Filter by'));
	assert.match(boxOf(terminal.screen), /1\/2$/);
	terminal.type(keys.escape);
	await terminal.waitFor(/13 papers/);
	terminal.type(keys.escape);
	await terminal.waitFor('❯ 1 About');
});

test('a filter is kept beside what is typed: / adds words, Enter keeps them, B copies what is left, Esc restores what was there', async t => {
	const terminal = openTerminal(t, ['publications', '--search', 'year:2024']);
	await terminal.waitFor(/Publications \/ {2}year:2024 +1\/7/);
	terminal.type('/', 'recommender');
	await terminal.waitFor(/Publications \/ {2}year:2024 {2}recommender +1\/\d/);
	terminal.type(keys.escape);
	await terminal.waitFor(/Publications \/ {2}year:2024 +1\/7/);
	terminal.type('/', 'explain', keys.enter);
	const kept = await terminal.waitFor(/Publications \/ {2}year:2024 {3}explain +1\/1[\s\S]*↵ open/);
	assert.match(kept, /RecExplainer/);
	terminal.type('B');
	await terminal.waitFor('BibTeX: sent to the clipboard');
	terminal.type('B');
	await terminal.waitFor(/@inproceedings\{lei2024recexplainer/);
	assert.equal(terminal.screen.match(/^ *@/gm)?.length, 1);
	terminal.type(keys.escape, keys.escape);
	await terminal.waitFor(/Publications \/ {2}year:2024 +1\/7/);
	terminal.type(keys.escape);
	await terminal.waitFor('13 papers');
});

test('the keys that mean nothing where the reader is say so', async t => {
	const terminal = openTerminal(t, ['honors']);
	await terminal.waitFor('Honors');
	terminal.type('b');
	await terminal.waitFor('b does nothing here');
	terminal.type('L');
	await terminal.waitFor('语言：中文');
});

test('ten thousand characters and control characters are harmless', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 About');
	terminal.type('/', paste('x'.repeat(10_000)));
	await terminal.waitFor(/x{40} {2}none/);
	terminal.type(eraseAll, 'year:'.repeat(2000), eraseAll, paste('\x1B[2J\x1B]0;title\x07\x00\x9Btol\x7F\u202Eace\uD800'));
	await terminal.waitFor(/Search \/ \[2J\]0;titletolace/);
	terminal.type(eraseAll, 'tolace');
	await terminal.waitFor(toolAce);
	terminal.type(keys.ctrlC);
	assert.equal(await terminal.waitForExit(), 0);
});

test('at 40x12, what is typed can be seen, with its results or a hint', async t => {
	const terminal = openTerminal(t, [], {columns: 40, rows: 12});
	await terminal.waitFor('❯ 1 About');
	terminal.type('/');
	await terminal.waitFor(/^ Search \//m);
	terminal.type('tolace');
	await terminal.waitFor(/Search \/ tolace/);
	await terminal.waitFor(/❯ .*ToolACE/);
	assert.match(boxOf(terminal.screen), /^Search \/ tolace {2}1\/\d+$/);
	terminal.type(eraseAll, 'yaer:2024');
	await terminal.waitFor(screen => screen.includes('yaer:2024') && screen.includes('Unknown'));
});
