import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../../helpers/seed.js';
import {hasTimelineBeside, menuGrid} from '../../../source/app/state/home-layout.js';
import {layoutOf, listLayout, minWindow, previewTextWidth, textLayout} from '../../../source/app/state/layout.js';

const anyWindow = fc.record({columns: fc.integer({min: 20, max: 300}), rows: fc.integer({min: 5, max: 120})});

test('a short window gives its rows to the body: one for the header, one for the footer', () => {
	assert.deepEqual(
		[17, 18].map(rows => layoutOf({columns: 80, rows}).body),
		[15, 14],
	);
	assert.ok(layoutOf({columns: minWindow.columns - 1, rows: 24}).isTiny);
	assert.ok(layoutOf({columns: 80, rows: minWindow.rows - 1}).isTiny);
	assert.ok(!layoutOf(minWindow).isTiny);
});

test('header, body and footer fill any window', () => {
	fc.assert(
		fc.property(anyWindow, window => {
			const {header, body, footer} = layoutOf(window);
			assert.equal(header + body + footer, window.rows);
			assert.ok(body >= 3);
		}),
	);
});

test('a list and its preview fill the body, and neither reaches over the edge', () => {
	fc.assert(
		fc.property(anyWindow, fc.nat(60), (window, count) => {
			const layout = layoutOf(window);
			const {width, title, height, preview} = listLayout(layout, count);
			assert.ok(height >= 1 && title >= 1);
			assert.equal(title + height + (preview?.side === 'below' ? preview.height : 0), layout.body);
			const beside = preview?.side === 'beside' ? preview.width : 0;
			assert.ok(width + beside <= layout.columns && width >= 20);
			assert.ok(!preview || previewTextWidth(preview.width) <= preview.width);
		}),
	);
});

test('the preview stands below the list in a common window, beside it in a very wide one, and not in a small one', () => {
	const sideAt = (columns: number, rows: number) => listLayout(layoutOf({columns, rows}), 13).preview?.side;
	assert.deepEqual(
		[sideAt(40, 12), sideAt(60, 20), sideAt(80, 24), sideAt(120, 40), sideAt(200, 55)],
		[undefined, undefined, 'below', 'below', 'beside'],
	);
});

test('running text is never wider than is comfortable, nor than the window', () => {
	fc.assert(
		fc.property(anyWindow, window => {
			const {width, height} = textLayout(layoutOf(window));
			assert.ok(width <= 90 && width <= window.columns - 4 && height === layoutOf(window).body);
		}),
	);
});

test('the menu has a place for every section, in columns that fit, filled from the top', () => {
	fc.assert(
		fc.property(anyWindow, fc.integer({min: 1, max: 16}), fc.integer({min: 8, max: 20}), (window, sections, entry) => {
			const layout = layoutOf(window);
			const {columns, rows, width} = menuGrid(layout, {length: sections, width: entry});
			assert.ok(columns * rows >= sections && (columns - 1) * rows < sections);
			assert.ok(columns * width <= window.columns);
			assert.ok(!hasTimelineBeside(layout, sections) || columns === 1);
		}),
	);
});
