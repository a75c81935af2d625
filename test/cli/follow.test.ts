import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownResume} from '../../source/resume/own.js';
import {selectedRow} from '../helpers/panes.js';
import {keys, openTerminal, type TestTerminal} from '../helpers/terminal.js';

/** Steps down with j until the chosen row, link or reference begins so. */
async function choose(terminal: TestTerminal, text: string): Promise<void> {
	for (let step = 0; step < 100 && !selectedRow(terminal.screen).startsWith(text); step += 1) {
		const before = terminal.screen;
		terminal.type('j');
		await terminal.waitFor(screen => screen !== before);
	}
	assert.ok(selectedRow(terminal.screen).startsWith(text), `${text}\n${terminal.screen}`);
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

test('a news item leads to its paper, and Esc back to the news', async t => {
	const terminal = openTerminal(t, ['news']);
	await terminal.waitFor(' 1/3');
	terminal.type('jj');
	await terminal.waitFor(' 3/3');
	await comeBack(terminal, [await follow(terminal, 'ToolACE: Winning the Points')]);
});

test('a paper leads back to its news and on to its project', async t => {
	const terminal = openTerminal(t, ['publications', '--search', 'tolace winning']);
	await terminal.waitFor(/❯ .*ToolACE/);
	const left = [await follow(terminal, 'Weiwen Liu*, Xu Huang*')];
	await choose(terminal, 'News');
	left.push(await follow(terminal, /\nOur work ToolACE|╎ +2025\.01/));
	await comeBack(terminal, left.splice(1));
	await choose(terminal, 'Project');
	left.push(await follow(terminal, 'License      Apache-2.0'));
	await comeBack(terminal, left);
});

test('a project leads to each of its papers', async t => {
	const terminal = openTerminal(t, ['projects']);
	await terminal.waitFor(' 1/5');
	terminal.type('j');
	await terminal.waitFor(' 2/5');
	const left = [await follow(terminal, 'License      MIT')];
	for (const [text, expected] of [
		['Paper        RecAI', 'A practical toolkit'],
		['Paper        Recommender AI Agent', 'Jianxun Lian, Yuxuan Lei, Jing Yao'],
		['Paper        RecExplainer', 'A novel approach to leverage LLMs'],
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
	await terminal.waitFor(screen => !screen.includes('❯'));
	if (name !== '') {
		await choose(terminal, 'Paper');
		await follow(terminal, name.slice(0, 30));
	} else {
		await choose(terminal, 'Co-author');
		await follow(terminal, /author:"(Weiwen Liu|Ruiming Tang)"/);
	}
});

test('a co-author, a venue and a topic lead to their papers, and Esc comes back through the whole path', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor(' 1/13');
	const left = [await follow(terminal, 'HyperGate: Hierarchical')];
	await choose(terminal, 'Co-author    Weiwen Liu');
	left.push(await follow(terminal, /Publications \/ author:"Weiwen Liu" +1\/4/));
	terminal.type('jj');
	await terminal.waitFor(' 3/4');
	left.push(await follow(terminal, 'A novel prompt-based method'));
	await choose(terminal, 'Topic        LLM agents');
	left.push(await follow(terminal, /Publications \/ topic:"LLM agents" +1\/3/));
	left.push(await follow(terminal, 'Weiwen Liu*, Xu Huang*'));
	await comeBack(terminal, left.splice(1));
	await choose(terminal, 'Venue        WWW');
	left.push(await follow(terminal, /Publications \/ venue:"WWW" +1\/5/));
	await comeBack(terminal, left);
	terminal.type(keys.escape);
	await terminal.waitFor('❯ 3 Publications');
});

test('k goes back from stop to stop, and above the first none is chosen', async t => {
	const terminal = openTerminal(t, ['publications', '--search', 'tolace winning']);
	await terminal.waitFor(/❯ .*ToolACE/);
	await follow(terminal, 'Weiwen Liu*, Xu Huang*');
	const top = terminal.screen;
	for (const stop of ['Paper', 'arXiv', 'Model', 'Dataset']) {
		terminal.type('j');
		await terminal.waitFor(screen => selectedRow(screen).startsWith(stop));
	}
	for (const stop of ['Model', 'arXiv', 'Paper']) {
		terminal.type('k');
		await terminal.waitFor(screen => selectedRow(screen).startsWith(stop));
	}
	terminal.type('k');
	await terminal.waitFor(screen => screen === top);
});

test('Enter on a link shows its address where there is no browser', async t => {
	const terminal = openTerminal(t, ['publications', '--search', 'tolace winning']);
	await terminal.waitFor(/❯ .*ToolACE/);
	await follow(terminal, 'Weiwen Liu*, Xu Huang*');
	await choose(terminal, 'Model');
	const left = await follow(terminal, /The address; y copies it[\s\S]*https:\/\/huggingface\.co\/Team-ACE\/ToolACE-8B/);
	await comeBack(terminal, [left]);
});
