import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {paneLines} from '../helpers/panes.js';
import {TestVisit} from '../helpers/visit.js';

const columns = fc.integer({min: 20, max: 140});
const rows = fc.integer({min: 5, max: 50});

test('the selected row stays selected and in view, through any sizes', () => {
	fc.assert(
		fc.property(fc.nat(12), fc.array(fc.tuple(columns, rows), {minLength: 1, maxLength: 5}), (steps, sizes) => {
			const visit = new TestVisit(80, 24, {section: 'publications'});
			visit.press(...'j'.repeat(steps));
			for (const [width, height] of sizes) {
				visit.resize(width, height);
				assert.equal(visit.place, `publications: ${steps + 1}`);
				assert.equal(visit.lines.filter(line => line.includes('❯')).length, 1, visit.screen);
			}
		}),
		{numRuns: 60},
	);
});

test('the words at the top of a text stay at the top while it is long enough', () => {
	for (const width of [50, 70, 45, 60, 30]) {
		const visit = new TestVisit(40, 9, {section: 'about'});
		visit.press(...'j'.repeat(10));
		const [top = ''] = paneLines(visit.screen);
		const [word = ''] = top.trim().split(' ');
		visit.resize(width, 9);
		assert.ok(paneLines(visit.screen)[0]?.includes(word), `${width}: "${word}" in "${paneLines(visit.screen)[0]}"`);
	}
});

test('after the edge of the window was dragged out and back, the words that were on the top are still on the screen', () => {
	const visit = new TestVisit(40, 12, {section: 'about'});
	visit.press(...'j'.repeat(14));
	const [top = ''] = paneLines(visit.screen);
	for (const width of [...Array(36).keys()]) {
		visit.resize(40 + width, 12);
	}
	for (const width of [...Array(36).keys()]) {
		visit.resize(75 - width, 12);
	}
	assert.ok(paneLines(visit.screen).includes(top), `"${top}" in\n${visit.screen}`);
});

test('a text that fits after the window has grown stands at its top', () => {
	const visit = new TestVisit(40, 9, {section: 'about'});
	visit.press('G').resize(160, 80);
	assert.match(paneLines(visit.screen).join('\n'), /I am currently a 4th-year[\s\S]*Often with/);
});

test('where the reader was in the texts behind is kept too', () => {
	const visit = new TestVisit(40, 12, {section: 'publications'});
	visit.press('enter', ' ');
	const before = paneLines(visit.screen)[0];
	visit.press('?').resize(100, 30).resize(40, 12).press('?');
	assert.ok(paneLines(visit.screen).includes(before ?? ''), visit.screen);
});

test('a window too small for anything keeps the place', () => {
	const visit = new TestVisit(80, 24, {section: 'honors'});
	visit.press('j', 'j').resize(5, 2);
	assert.equal(visit.screen, 'Needs');
	assert.equal(visit.resize(80, 24).place, 'honors: 3');
	assert.match(visit.screen, /❯ USTC Academic Scholarship/);
});
