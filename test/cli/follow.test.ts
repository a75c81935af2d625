import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownResume} from '../../source/resume/own.js';
import {keys, openTerminal, type TestTerminal} from '../helpers/terminal.js';

/** Presses a key and waits for what it changes: the text, or which words are chosen. */
async function press(terminal: TestTerminal, key: string): Promise<void> {
	const look = () => terminal.screen + terminal.filled;
	const before = look();
	terminal.type(key);
	await terminal.waitFor(() => look() !== before);
}

/** Steps down with j until the words that are chosen begin so. */
async function choose(terminal: TestTerminal, text: string): Promise<void> {
	for (let step = 0; step < 100 && !terminal.filled.startsWith(text); step += 1) {
		await press(terminal, 'j');
	}
	assert.ok(terminal.filled.startsWith(text), `${text}\n${terminal.screen}`);
}

/** Enters what is chosen, waits for what it leads to, and returns the screen that it was left from. */
async function follow(terminal: TestTerminal, expected: string | RegExp): Promise<string> {
	const before = terminal.screen;
	terminal.type(keys.enter);
	await terminal.waitFor(expected);
	return before;
}

/** Goes back with Esc through all of those screens, the last one first; each is as it was left. */
async function comeBack(terminal: TestTerminal, left: readonly string[]): Promise<void> {
	for (const before of left.toReversed()) {
		terminal.type(keys.escape);
		await terminal.waitFor(screen => screen === before);
	}
}

test('a paper leads back to its news and on to its project', async t => {
	const terminal = openTerminal(t, ['publications', '--search', 'tolace winning']);
	await terminal.waitFor(/❯ .*ToolACE/);
	const left = [await follow(terminal, '› ToolACE')];
	await choose(terminal, '2025.01 Our work ToolACE');
	left.push(await follow(terminal, /› Our work [^\n]* 3\/3/));
	await comeBack(terminal, left.splice(1));
	await choose(terminal, '2024 ToolACE: Large Language Models');
	left.push(await follow(terminal, '› ToolACE › ToolACE'));
	await comeBack(terminal, left);
});

test('a project leads to each of its papers', async t => {
	const terminal = openTerminal(t, ['projects']);
	await terminal.waitFor(' 1/5');
	terminal.type('j');
	await terminal.waitFor(' 2/5');
	const left = [await follow(terminal, '› RecAI')];
	for (const [text, expected] of [
		['Recommender AI Agent', 'Jianxun Lian, Yuxuan Lei, Jing Yao'],
		['RecExplainer', 'A novel approach to leverage LLMs'],
		['RecAI', 'A practical toolkit'],
	] as const) {
		await choose(terminal, text);
		await comeBack(terminal, [await follow(terminal, expected)]);
	}
	await comeBack(terminal, left);
});

test('an internship leads to the papers written there', async t => {
	const papers = ownResume.work.flatMap(({publications = []}) => publications);
	const withPapers = ownResume.work.findIndex(({publications = []}) => publications.length > 0);
	const name = ownResume.publications.find(({id}) => id === papers[0])?.name ?? '';
	const terminal = openTerminal(t, ['internships']);
	await terminal.waitFor(/ 1\/\d/);
	terminal.type('j'.repeat(Math.max(0, withPapers)), keys.enter);
	await terminal.waitFor(/› Internships › /);
	if (name !== '') {
		await choose(terminal, name.slice(0, 30));
		await follow(terminal, name.slice(0, 30));
	} else {
		await choose(terminal, 'Ruiming Tang');
		await follow(terminal, 'author:"Ruiming Tang"');
	}
});

test('a co-author, a venue and a topic lead to their papers, and Esc comes back through the whole path', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor(' 1/13');
	const left = [await follow(terminal, '› HyperGate')];
	await choose(terminal, 'Weiwen Liu');
	left.push(await follow(terminal, /Publications \/ {2}author:"Weiwen Liu" +1\/4/));
	terminal.type('jj');
	await terminal.waitFor(' 3/4');
	left.push(await follow(terminal, '› WESE'));
	await choose(terminal, 'LLM agents');
	left.push(await follow(terminal, /Publications \/ {2}topic:"LLM agents" +1\/3/));
	left.push(await follow(terminal, '› ToolACE'));
	await comeBack(terminal, left.splice(1));
	await choose(terminal, 'WWW');
	left.push(await follow(terminal, /Publications \/ {2}venue:"WWW" +1\/5/));
	await comeBack(terminal, left);
	terminal.type(keys.escape);
	await terminal.waitFor('❯ 3 Publications');
});

test('k goes back from stop to stop, and above the first none is chosen', async t => {
	const terminal = openTerminal(t, ['publications', '--search', 'tolace winning']);
	await terminal.waitFor(/❯ .*ToolACE/);
	await follow(terminal, '› ToolACE');
	const top = terminal.screen;
	const met: string[] = [];
	while (met.at(-1) !== 'Dataset') {
		await press(terminal, 'j');
		met.push(terminal.filled);
	}
	assert.deepEqual(met.slice(-4), ['Paper', 'arXiv', 'Model', 'Dataset']);
	assert.equal(met[0], 'Weiwen Liu');
	for (const stop of met.toReversed().slice(1)) {
		terminal.type('k');
		await terminal.waitFor(() => terminal.filled === stop);
	}
	terminal.type('k');
	await terminal.waitFor(screen => screen === top && terminal.filled === '');
});

test('Enter on a link shows its address where there is no browser', async t => {
	const terminal = openTerminal(t, ['publications', '--search', 'tolace winning']);
	await terminal.waitFor(/❯ .*ToolACE/);
	await follow(terminal, '› ToolACE');
	await choose(terminal, 'Model');
	const left = await follow(terminal, /The address; y copies it[\s\S]*https:\/\/huggingface\.co\/Team-ACE\/ToolACE-8B/);
	await comeBack(terminal, [left]);
});
