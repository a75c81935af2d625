import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {gap, layoutOf, lineWidth, paneHeight, smallest} from '../../source/app/layout.js';

test('from 80 columns on the menu stands beside the section, from 110 on the details too', () => {
	const kinds = [19, 20, 79, 80, 109, 110].map(columns => layoutOf({columns, rows: 24}).kind);
	assert.deepEqual(kinds, ['tiny', 'narrow', 'narrow', 'wide', 'wide', 'split']);
	assert.equal(layoutOf({columns: 80, rows: smallest.rows - 1}).kind, 'tiny');
});

test('a short window gives its rows to the text: one for the header, one for the footer, one for the title', () => {
	assert.deepEqual(pick(layoutOf({columns: 40, rows: 12})), {header: 1, body: 10, footer: 1, title: 1});
	assert.deepEqual(pick(layoutOf({columns: 80, rows: 17})), {header: 1, body: 15, footer: 1, title: 1});
	assert.deepEqual(pick(layoutOf({columns: 80, rows: 18})), {header: 2, body: 14, footer: 2, title: 2});
});

function pick({header, body, footer, title}: ReturnType<typeof layoutOf>) {
	return {header, body, footer, title};
}

test('in any window, the parts fill it, none is left without room', () => {
	fc.assert(
		fc.property(fc.integer({min: 20, max: 300}), fc.integer({min: 5, max: 120}), (columns, rows) => {
			const layout = layoutOf({columns, rows});
			assert.equal(layout.header + layout.body + layout.footer, rows);
			const widths = {
				tiny: 0,
				narrow: layout.detailWidth,
				wide: layout.menuWidth + gap + layout.detailWidth,
				split: layout.menuWidth + gap + layout.listWidth + gap + layout.detailWidth,
			};
			assert.equal(widths[layout.kind], columns);
			assert.ok(lineWidth(layout) >= 16 && lineWidth(layout) < layout.detailWidth);
			assert.ok(paneHeight(layout) >= 2);
		}),
	);
});
