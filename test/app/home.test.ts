import assert from 'node:assert/strict';
import {test} from 'node:test';
import {languages, startIn} from '../helpers/languages.js';
import {oddResumes} from '../helpers/resumes.js';
import {assertSound} from '../helpers/sound.js';
import {TestVisit} from '../helpers/visit.js';

/** The first screen as it comes, without a key. */
async function homeAt(columns: number, rows: number, options: Parameters<typeof TestVisit.open>[3] = {}): Promise<string> {
	const visit = await TestVisit.open(columns, rows, {}, options);
	assertSound(visit);
	visit.close();
	return visit.screen;
}

test('at 80x24 the first screen says, without a key, who, what, looking for, where, what he has done, and how to write', async () => {
	const screen = await homeAt(80, 24);
	assert.match(screen, /█/, 'the name stands in block letters');
	for (const words of [
		'Ph.D. student, USTC: LLM agents, recommender systems',
		'Open to positions: 2026 graduate',
		'xuhuangcs@mail.ustc.edu.cn',
		'xuhwang.github.io',
		...['13 papers', '7 as first author', '400+ citations', '2 internships', '6 honors'],
	]) {
		assert.ok(screen.includes(words), `${words}\n${screen}`);
	}
	for (const [row, mark] of [
		['Ph.D.', '▰'],
		['MSRA', '▰'],
		['Huawei', '▰'],
		['[Pp]apers', '◉'],
		['[Hh]onors', '✦'],
	] as const) {
		assert.match(screen, new RegExp(` ${row} .*${mark}`), screen);
	}
	for (const news of ['InteRecAgent', 'HyperGate', 'ToolACE']) {
		assert.match(screen, new RegExp(`2025\\.0[13]  ${news}`), screen);
	}
	const entries = ['1 About', '2 News +3', '3 Publications +13', '4 Projects +5', '5 Honors +6', '6 Education +2', '7 Internships +2'];
	for (const entry of [...entries, '8 Services +6', '9 Contact']) {
		assert.match(screen, new RegExp(`[❯ ] ${entry}`), screen);
	}
});

for (const [columns, rows] of [
	[60, 20],
	[40, 12],
] as const) {
	test(`at ${columns}x${rows} it still says the name, what he does, what he looks for and his e-mail, above the menu`, async () => {
		const screen = await homeAt(columns, rows);
		for (const words of ['Xu Huang', 'Ph.D. student, USTC: LLM agents', 'Open to positions: 2026 graduate', 'xuhuangcs@mail.ustc.edu.cn']) {
			assert.ok(screen.includes(words) && screen.indexOf(words) < screen.indexOf('❯'), `${words}\n${screen}`);
		}
		assert.match(screen, /❯ 1 About/);
	});
}

test('in a large window there are the code of the homepage, the internships and the first-author papers too', async () => {
	const screen = await homeAt(120, 40);
	assert.match(screen, /▀▀▀▀▀▀▀/);
	for (const words of ['Huawei Noah’s Ark Lab', 'Microsoft Research Asia', '◉ 2025 ICLR  ToolACE', '400+', 'papers']) {
		assert.ok(screen.includes(words), `${words}\n${screen}`);
	}
});

test('a name without block letters stands as text; in ASCII, and where blocks may be wide, every name does', async () => {
	for (const options of [{isAscii: true}, {isAmbiguousWide: true}, {resume: oddResumes['a Chinese name'] ?? assert.fail()}]) {
		const screen = await homeAt(120, 40, options);
		assert.doesNotMatch(screen, /[█▀▄]/);
		assert.match(screen.split('\n').find(Boolean) ?? '', /^ +(Xu Huang|黄旭)/);
	}
	assert.doesNotMatch(await homeAt(80, 24, {isAscii: true}), /[^\p{ASCII}]/u);
});

test('the first screen is made from what a file has: nothing is said of what it lacks', async () => {
	const bare = await homeAt(80, 24, {resume: oddResumes['a name alone'] ?? assert.fail()});
	assert.doesNotMatch(bare, /Open to|paper|honor|@|202\d|▰/);
	assert.match(bare, /❯ 1 /);
	const undated = await homeAt(80, 24, {resume: oddResumes['no dates at all'] ?? assert.fail()});
	assert.doesNotMatch(undated, /▰|✦|expected/);
	assert.match(undated, /1 paper/);
	assert.match(await homeAt(80, 24, {resume: oddResumes['no name, but a job'] ?? assert.fail()}), /A résumé/);
});

const sizes = [
	[20, 5],
	[20, 100],
	[40, 12],
	[60, 20],
	[71, 22],
	[72, 22],
	[80, 17],
	[80, 18],
	[80, 24],
	[110, 36],
	[120, 40],
	[200, 55],
	[300, 5],
	[300, 100],
] as const;

for (const [name, resume] of Object.entries(oddResumes)) {
	test(`of ${name}, every first screen fills its window`, async () => {
		for (const [columns, rows] of sizes) {
			for (const isAscii of [false, true]) {
				const visit = await TestVisit.open(columns, rows, {}, {resume, isAscii});
				assertSound(visit, `at ${columns}x${rows}`);
				visit.close();
			}
		}
	});
}

for (const language of languages) {
	test(`${language}: in any window from 20x5 on, the first screen has an entry of the menu that is selected, or no room for one`, async () => {
		for (const [columns, rows] of sizes) {
			const visit = await TestVisit.open(columns, rows, startIn(language));
			await visit.press('G');
			assertSound(visit, `at ${columns}x${rows}`);
			const selected = visit.lines.filter(line => line.includes(visit.session.isAscii ? '>' : '❯'));
			assert.equal(selected.length, rows < 8 ? selected.length : 1, visit.screen);
			visit.close();
		}
	});
}

test('the menu moves by the arrows and j k, in several columns also sideways, and opens by Enter and digits', async () => {
	const visit = await TestVisit.open(60, 20);
	await visit.press('down', 'j');
	assert.equal(visit.place, 'home: publications');
	const rowOf = (words: string) => visit.lines.findIndex(line => line.includes(words));
	const row = rowOf('❯ 3 Publications');
	await visit.press('right');
	assert.equal(rowOf('❯'), row, visit.screen);
	assert.notEqual(visit.place, 'home: publications');
	await visit.press('left', 'k');
	assert.equal(visit.place, 'home: news');
	await visit.press('enter');
	assert.equal(visit.place, 'news: 1');
	await visit.press('0', '5');
	assert.equal(visit.place, 'honors: 1');
	visit.close();
});

test('an entry opens once: what it opens is not opened too', async () => {
	const visit = await TestVisit.open();
	await visit.press('j');
	await visit.press('enter');
	assert.equal(visit.place, 'news: 1');
	visit.close();
});

test('a digit opens the section of that number, also one that has no room in the menu or has been scrolled away', async () => {
	for (const [columns, rows] of [
		[20, 5],
		[40, 9],
		[40, 12],
		[80, 24],
	] as const) {
		const visit = await TestVisit.open(columns, rows);
		await visit.press('9');
		assert.equal(visit.place, 'contact: 1', `${columns}x${rows}`);
		await visit.press('0');
		await visit.press('1');
		assert.equal(visit.place, 'about: about', `${columns}x${rows}`);
		visit.close();
	}
});

test('a short window shows the entries up to the selected one', async () => {
	const visit = await TestVisit.open(30, 10);
	for (const section of visit.app.model.content.sections) {
		assert.match(visit.lines.find(line => line.startsWith('❯')) ?? '', new RegExp(`^❯ \\d ${section.label}`));
		await visit.press('j');
	}
	assert.equal(visit.place, 'home: about', 'and goes round');
	visit.close();
});

test('beside the timeline the menu has one column, and right opens what is selected', async () => {
	const visit = await TestVisit.open(80, 24);
	await visit.press('down', 'right');
	assert.equal(visit.place, 'news: 1');
	await visit.press('left', 'left');
	assert.equal(visit.place, 'home: news');
	visit.close();
});

test('on the first screen y copies the e-mail and o shows the homepage', async () => {
	const visit = await TestVisit.open(80, 24);
	await visit.press('y');
	assert.deepEqual(visit.session.copies, ['xuhuangcs@mail.ustc.edu.cn']);
	await visit.press('escape', 'o');
	assert.match(visit.screen, /https:\/\/xuhwang\.github\.io/);
	visit.close();
});
