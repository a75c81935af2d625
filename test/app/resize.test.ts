import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {letters, paneLines} from '../helpers/panes.js';
import {TestVisit} from '../helpers/visit.js';

const columns = fc.integer({min: 20, max: 220});
const rows = fc.integer({min: 5, max: 60});

/** The first words of the text on the screen. */
const topOf = (visit: TestVisit) => paneLines(visit.screen)[0]?.trim() ?? '';

test('the selected row stays selected and in view, through any sizes', async () => {
	await fc.assert(
		fc.asyncProperty(fc.nat(12), fc.array(fc.tuple(columns, rows), {minLength: 1, maxLength: 5}), async (steps, sizes) => {
			const visit = await TestVisit.open(80, 24, {section: 'publications'});
			await visit.press(...'j'.repeat(steps));
			for (const [width, height] of sizes) {
				await visit.resize(width, height);
				assert.equal(visit.place, `publications: ${steps + 1}`);
				assert.equal(visit.lines.filter(line => line.includes('❯')).length, 1, visit.screen);
			}
			visit.close();
		}),
		{numRuns: 6},
	);
});

test('the words at the top of a text stay at the top while it is long enough', async () => {
	for (const width of [50, 70, 45, 60, 30]) {
		const visit = await TestVisit.open(40, 9, {section: 'about'});
		await visit.press(...'j'.repeat(10));
		const [word = ''] = topOf(visit).split(' ');
		assert.ok(word.length > 1);
		await visit.resize(width, 9);
		assert.ok(topOf(visit).includes(word), `${width}: "${word}" in "${topOf(visit)}"`);
		visit.close();
	}
});

test('after the edge of the window was dragged out and back, the words that were on the top are still on the screen', async () => {
	const visit = await TestVisit.open(40, 12, {section: 'about'});
	await visit.press(...'j'.repeat(14));
	const top = topOf(visit);
	for (let width = 40; width <= 75; width += 1) {
		await visit.resize(width, 12);
	}
	for (let width = 75; width >= 40; width -= 1) {
		await visit.resize(width, 12);
	}
	assert.ok(letters(paneLines(visit.screen).join('')).includes(letters(top)), `"${top}" in\n${visit.screen}`);
	visit.close();
});

test('a text that fits after the window has grown stands at its top', async () => {
	const visit = await TestVisit.open(40, 9, {section: 'about'});
	await visit.press('G');
	await visit.resize(160, 80);
	assert.match(topOf(visit), /^I am currently a 4th-year/);
	visit.close();
});

test('where the reader was in the texts behind is kept too', async () => {
	const visit = await TestVisit.open(40, 12, {section: 'publications'});
	await visit.press('enter', ' ');
	const before = topOf(visit);
	await visit.press('?');
	await visit.resize(100, 30);
	await visit.resize(40, 12);
	await visit.press('?');
	assert.ok(paneLines(visit.screen).join('\n').includes(before), visit.screen);
	visit.close();
});

test('a window too small for anything says so, and keeps the place', async () => {
	const visit = await TestVisit.open(80, 24, {section: 'honors'});
	await visit.press('j', 'j');
	await visit.resize(5, 2);
	assert.equal(visit.screen, 'Needs');
	await visit.resize(80, 24);
	assert.equal(visit.place, 'honors: 3');
	assert.match(visit.screen, /❯│ USTC Academic Scholarship/);
	visit.close();
});

test('a dialog and the first screen follow the window', async () => {
	const visit = await TestVisit.open(80, 24);
	await visit.press('3', 'j', 'o');
	await visit.resize(30, 8);
	assert.match(visit.screen, /│ ❯ Paper/);
	await visit.press('0', 'escape', '0');
	await visit.resize(120, 40);
	assert.match(visit.screen, /██/);
	visit.close();
});
