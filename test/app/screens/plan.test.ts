import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../../helpers/seed.js';
import type {HomeFacts} from '../../../source/app/screens/home/home-facts.js';
import {nameStyleOf} from '../../../source/app/screens/home/name-style.js';
import {planHome} from '../../../source/app/screens/home/plan.js';
import {layoutOf} from '../../../source/app/state/layout.js';

function lines<Line>(count: number, line: Line): Line[] {
	return Array.from({length: count}, () => line);
}

function planFor(columns: number, rows: number, facts: Partial<HomeFacts> = {}, name = 'Xu Huang') {
	const layout = layoutOf({columns, rows});
	const {menu = {length: 9, width: 19}} = facts;
	const style = nameStyleOf(layout, name, {sections: menu.length, beside: 38}, true);
	const most: HomeFacts = {
		name: style,
		code: lines(15, []),
		labelLines: 1,
		openTo: 'Open to positions',
		contact: lines(2, {text: 'a@b.c'}),
		figures: [{value: '13', label: 'papers'}],
		latest: lines(3, {date: '2025', text: 'news'}),
		about: [],
		menu,
		timelineRows: 8,
	};
	return {layout, style, plan: planHome(layout, {...most, ...facts})};
}

test('the name is as large as the window has room for', () => {
	const sizeAt = (columns: number, rows: number, name?: string) => planFor(columns, rows, {}, name).style.size;
	assert.deepEqual([sizeAt(40, 12), sizeAt(60, 20), sizeAt(80, 24), sizeAt(120, 40)], ['plain', 'plain', 'small', 'large']);
	assert.equal(sizeAt(120, 40, '黄旭'), 'plain');
	assert.equal(sizeAt(120, 40, 'Adolph Blaine Charles David Earl Frederick'), 'plain');
});

test('in a common window there is room for everything; in a short one the most telling parts stay', () => {
	const {rows} = planFor(80, 24).plan;
	for (const part of ['name', 'label', 'figures', 'menu', 'latest'] as const) {
		assert.ok(rows[part] > 0, part);
	}
	const short = planFor(40, 12).plan.rows;
	assert.ok(short.name > 0 && short.label > 0 && short.contact >= 2 && short.menu >= 3, JSON.stringify(short));
});

test('in any window the parts fit, with as few sections as one and as many as sixteen', () => {
	const some = <Line>(most: number, line: Line) => fc.nat(most).map(count => lines(count, line));
	const facts = fc.record({
		code: fc.constantFrom(0, 15, 19).map(count => lines(count, [])),
		labelLines: fc.nat(2),
		openTo: fc.constantFrom(undefined, 'Open to positions'),
		contact: some(2, {text: 'a@b.c'}),
		figures: some(1, {value: '13', label: 'papers'}),
		latest: some(3, {date: '2025', text: 'news'}),
		about: some(6, {spans: [], block: 0, start: 0}),
		menu: fc.record({length: fc.integer({min: 1, max: 16}), width: fc.integer({min: 8, max: 24})}),
	});
	fc.assert(
		fc.property(fc.integer({min: 20, max: 300}), fc.integer({min: 5, max: 100}), facts, (columns, rows, facts) => {
			const {layout, plan} = planFor(columns, rows, facts);
			const sum = Object.values(plan.rows).reduce((sum, part) => sum + part, 0);
			assert.ok(sum <= rows - layout.footer, JSON.stringify(plan.rows));
			assert.ok(plan.rows.name > 0, 'the name is always there');
			assert.ok(plan.rows.menu > 0 || rows < 8, JSON.stringify(plan.rows));
		}),
	);
});
