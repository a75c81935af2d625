import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownResume} from '../../source/resume/own.js';
import {venueSeries} from '../../source/resume/venue.js';
import {titleLine} from '../helpers/panes.js';
import {assertSound} from '../helpers/sound.js';
import {TestVisit} from '../helpers/visit.js';

const {publications} = ownResume;

/** The list of publications in a window, with the rows that stand in it. */
async function openList(columns: number, rows: number): Promise<{readonly visit: TestVisit; readonly rows: () => string[]}> {
	const visit = await TestVisit.open(columns, rows, {section: 'publications'});
	assertSound(visit);
	return {visit, rows: () => visit.lines.filter(line => /^[❯ ] (\d{4}| {4}) [◉◌] /.test(line))};
}

for (const [columns, rows] of [
	[120, 40],
	[200, 55],
] as const) {
	test(`at ${columns}x${rows} all thirteen titles are whole`, async () => {
		const {visit, rows: shown} = await openList(columns, rows);
		assert.equal(shown().length, 13);
		for (const {name} of publications) {
			assert.ok(
				shown().some(row => row.includes(name)),
				`${name}\n${visit.screen}`,
			);
		}
		visit.close();
	});
}

test('at 80x24 each paper has its role, venue and short name, and as much of its title as fits', async () => {
	const {visit, rows} = await openList(80, 24);
	assert.equal(rows().length, 13);
	for (const {name, shortName, venue = '', publisher = ''} of publications) {
		const rest = shortName && name.startsWith(`${shortName}: `) ? name.slice(shortName.length + 2) : name;
		const row = rows().find(row => row.includes(rest.slice(0, 24))) ?? assert.fail(`${name}\n${visit.screen}`);
		assert.match(row, /[◉◌] /);
		assert.ok(row.includes(` ${venueSeries(venue || publisher)}`), row);
		assert.ok(!shortName || shortName.length > 12 || row.includes(shortName), row);
		assert.ok(row.includes(rest) || (row.trimEnd().endsWith('…') && row.trimEnd().length >= 78), `the title uses the row: ${row}`);
	}
	assert.equal(rows().filter(row => row.includes('◉')).length, 7);
	visit.close();
});

test('the newest stand first, and a year is said once', async () => {
	for (const [columns, rows] of [
		[60, 20],
		[80, 24],
		[120, 40],
	] as const) {
		const {visit, rows: shown} = await openList(columns, rows);
		const years = shown().flatMap(row => /^[❯ ] (\d{4})/.exec(row)?.[1] ?? []);
		assert.deepEqual(years, ['2025', '2024', '2023', '2022'], visit.screen);
		visit.close();
	}
});

test('in a list that is scrolled, the first row says its year too', async () => {
	const {visit, rows} = await openList(40, 12);
	await visit.press('G');
	assert.match(rows()[0] ?? '', /^[❯ ] \d{4}/);
	visit.close();
});

test('s gives the author’s own order and says so, and back; the selected paper stays selected', async () => {
	const {visit} = await openList(120, 40);
	const orderOf = () => publications.toSorted((a, b) => visit.screen.indexOf(a.name) - visit.screen.indexOf(b.name));
	assert.match(titleLine(visit.screen), /newest first$/);
	await visit.press('j', 'j', 's');
	assert.match(titleLine(visit.screen), /the author’s order$/);
	assert.deepEqual(orderOf(), publications);
	const selected = visit.lines.find(line => line.startsWith('❯')) ?? '';
	assert.match(selected, /Recommender AI Agent/);
	await visit.press('s');
	assert.match(titleLine(visit.screen), /newest first$/);
	assert.match(visit.lines.find(line => line.startsWith('❯')) ?? '', /Recommender AI Agent/);
	visit.close();
});

test('the list says how many papers there are, in which roles, and over which years', async () => {
	const {visit} = await openList(120, 40);
	assert.match(titleLine(visit.screen), /^ 13 papers +◉ 7 as first author +◌ 6 .*2022 ▰ +2023 ▰▰ +2024 ▰{7} +2025 ▰▰▰ /);
	visit.close();
});

test('the paper that is selected is shown below the list, and beside it in a very wide window', async () => {
	for (const [columns, rows] of [
		[80, 24],
		[120, 40],
		[200, 55],
	] as const) {
		const {visit} = await openList(columns, rows);
		await visit.press('j');
		assert.match(visit.screen, /Weiwen Liu\*, Xu Huang\*, Xingshan Zeng\*/);
		assert.equal(/│/.test(visit.screen), columns === 200);
		await visit.press('j');
		assert.match(visit.screen, /Xu Huang, Jianxun Lian, Yuxuan Lei/);
		assertSound(visit);
		visit.close();
	}
});

test('a filter leaves the papers that it is about, the newest first', async () => {
	const {visit, rows} = await openList(80, 24);
	await visit.press('f', 'enter', 'escape');
	assert.equal(visit.route.screen === 'list' && visit.route.query, 'year:2025');
	assert.equal(rows().length, 3, visit.screen);
	await visit.press('escape');
	assert.equal(rows().length, 13);
	visit.close();
});
