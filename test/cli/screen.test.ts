import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openTerminal} from '../helpers/terminal.js';

test('the app opens on the first screen, and q leaves the card in the scrollback', async t => {
	const terminal = openTerminal(t);
	await terminal.waitFor('❯ 1 About');
	assert.ok(terminal.isAlternate);
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
	assert.ok(!terminal.isAlternate);
	assert.match(
		terminal.screen,
		/^Xu Huang\n.*\nOpen to positions: 2026 graduate\nxuhuangcs@mail\.ustc\.edu\.cn\nhttps:\/\/xuhwang\.github\.io\n.*npx xuhuang/,
	);
});

test('at 80x24 the first screen says, without a key, who this is, what he looks for, where he was and how to write to him', async t => {
	const terminal = openTerminal(t);
	const screen = await terminal.waitFor(/❯ 1 About[\s\S]*q quit$/);
	for (const words of [
		...['Ph.D. student, USTC: LLM agents, recommender systems', 'Open to positions: 2026 graduate'],
		...['xuhuangcs@mail.ustc.edu.cn', 'xuhwang.github.io'],
		...['13 papers', '7 as first author', '400+ citations', '2 internships', '6 honors'],
		...['Ph.D. ', 'MSRA ', 'Huawei ', '2021 ', '2026'],
		...['InteRecAgent is accepted by TOIS', 'HyperGate is accepted by WWW 2025', 'ToolACE is accepted by ICLR 2025'],
		...['3 Publications 13', '9 Contact'],
	]) {
		assert.ok(screen.includes(words), words);
	}
});

for (const [columns, rows] of [
	[60, 20],
	[40, 12],
] as const) {
	test(`at ${columns}x${rows} the first screen says the name, what he does, what he looks for and his e-mail`, async t => {
		const terminal = openTerminal(t, [], {columns, rows});
		const screen = await terminal.waitFor(/❯ 1 About[\s\S]*q quit$/);
		for (const words of ['Xu Huang', 'Ph.D. student, USTC', 'Open to positions: 2026 graduate', 'xuhuangcs@mail.ustc.edu.cn']) {
			assert.ok(screen.includes(words), words);
		}
	});
}

test('at 120x40 the titles of all publications stand whole in their list', async t => {
	const terminal = openTerminal(t, ['publications'], {columns: 120, rows: 40});
	const screen = await terminal.waitFor(/1\/13[\s\S]*q quit$/);
	for (const title of [
		'HyperGate: Hierarchical Perceptive Gating Network for Multi-domain Multi-task Recommendation',
		'Fast variational autoencoder with inverted multi-index for collaborative filtering',
	]) {
		assert.ok(screen.includes(title), title);
	}
	const list = screen.split(/\n─+\n/)[1] ?? '';
	assert.equal(list.split('\n').filter(line => /[◉◌] (WWW|ICLR|TOIS|arXiv|KDD|ICML|WWW-C|WWWJ|SIGIR)\b/.test(line)).length, 13);
	assert.doesNotMatch(list, /…/);
});
