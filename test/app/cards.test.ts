import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownResume} from '../../source/resume/own.js';
import type {SectionId} from '../../source/resume/sections/index.js';
import {letters} from '../helpers/panes.js';
import {ownSections} from '../helpers/sections.js';
import {assertSound} from '../helpers/sound.js';
import {TestVisit} from '../helpers/visit.js';

async function screenOf(section: SectionId, columns: number, rows: number): Promise<string> {
	const visit = await TestVisit.open(columns, rows, {section});
	assertSound(visit);
	visit.close();
	return visit.screen;
}

const lists = ownSections.filter(({isPage}) => !isPage).map(({id}) => id);

test('sections whose items fit are shown whole: every word of them stands on the screen', async () => {
	for (const section of ['news', 'honors', 'education', 'internships', 'services', 'contact'] as const) {
		const screen = await screenOf(section, 80, 24);
		const shown = letters(screen.replace(/^[❯ ]│/gm, ''));
		for (const {detail, row} of ownSections.find(({id}) => id === section)?.items(ownResume) ?? []) {
			for (const {spans} of detail) {
				for (const word of spans.flatMap(({text}) => text.split(/\s+/))) {
					assert.ok(shown.includes(word), `${word}\n${screen}`);
				}
			}
			assert.ok(detail.length > 0 || shown.includes(letters(row.text)), row.text);
		}
	}
});

for (const [columns, rows] of [
	[80, 24],
	[120, 40],
	[200, 55],
] as const) {
	test(`at ${columns}x${rows} no date of an item is left out, in cards and in lists`, async () => {
		for (const section of lists) {
			const visit = await TestVisit.open(columns, rows, {section});
			const items = ownSections.find(({id}) => id === section)?.items(ownResume) ?? [];
			for (const {row, detail} of items) {
				const words = `${row.lead ?? ''} ${row.tail ?? ''} ${detail.flatMap(({spans}) => spans.map(({text}) => text)).join(' ')}`;
				const dates = words.match(/\b(19|20)\d\d(\.\d\d)?\b/g) ?? [];
				// A list shows the dates of its rows, and with the item that is selected all of it.
				const isShown = (date: string) => visit.screen.includes(date);
				assert.ok(row.lead === undefined || dates.length === 0 || dates.some(isShown), `${row.text}\n${visit.screen}`);
				await visit.press('j');
			}
			visit.close();
		}
	});
}

test('the honors are shown with all of their dates', async () => {
	for (const [columns, rows] of [
		[60, 20],
		[80, 24],
		[120, 40],
	] as const) {
		const screen = await screenOf('honors', columns, rows);
		const shown = letters(screen.replace(/^[❯ ]│/gm, ''));
		for (const {title = '', dates} of ownResume.awards) {
			assert.ok(shown.includes(letters(title)), title);
			for (const date of dates) {
				assert.ok(shown.includes(date.replace('-', '.').slice(0, 7)), `${title} ${date}\n${screen}`);
			}
		}
	}
});

test('one card is selected, and j k move through all of them', async () => {
	for (const section of ['news', 'honors', 'internships', 'services', 'contact'] as const) {
		const visit = await TestVisit.open(80, 24, {section});
		const count = visit.app.model.content.items(section).length;
		for (let index = 1; index <= count; index += 1) {
			assert.equal(visit.place, `${section}: ${index}`);
			assert.equal(visit.lines.filter(line => line.startsWith('❯')).length, 1, visit.screen);
			await visit.press('j');
		}
		assert.equal(visit.place, `${section}: ${count}`);
		visit.close();
	}
});

test('the first line of the selected card is the item’s own', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'internships'});
	assert.match(visit.lines.find(line => line.startsWith('❯')) ?? '', /2023\.11 - 2025\.03 .*Huawei/);
	await visit.press('j');
	assert.match(visit.lines.find(line => line.startsWith('❯')) ?? '', /2022\.10 - 2023\.10 .*Microsoft/);
	visit.close();
});

test('where the cards do not fit they are rows, and where a query leaves some of them too', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'honors'});
	assert.match(visit.screen, /❯│/);
	await visit.press('/', ...'national');
	assert.match(visit.screen, /❯ .*National/);
	assert.doesNotMatch(visit.screen, /❯│/);
	await visit.press('escape');
	await visit.resize(30, 7);
	assert.doesNotMatch(visit.screen, /❯│/);
	assertSound(visit);
	visit.close();
});

test('the code of the e-mail stands beside the contact where it has room, and no address breaks for it', async () => {
	const screen = await screenOf('contact', 120, 40);
	assert.match(screen, /[▀▄█]{7}/);
	for (const address of ['xuhuangcs@mail.ustc.edu.cn', 'https://scholar.google.com/citations?user=fXFMb-gAAAAJ']) {
		assert.ok(screen.includes(address), screen);
	}
});
