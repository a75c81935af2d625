import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {drawableWindow} from '../../source/terminal/window.js';

test('a known size is taken as it is', () => {
	assert.deepEqual(drawableWindow({columns: 132, rows: 43}), {columns: 132, rows: 43});
	assert.deepEqual(drawableWindow({columns: 1, rows: 1}), {columns: 1, rows: 1});
});

test('a terminal that does not know its size is taken as 80x24', () => {
	assert.deepEqual(drawableWindow({}), {columns: 80, rows: 24});
	assert.deepEqual(drawableWindow({columns: 0, rows: 0}), {columns: 80, rows: 24});
	assert.deepEqual(drawableWindow({columns: undefined, rows: 50}), {columns: 80, rows: 50});
});

test('whatever a terminal says, the window can be drawn', () => {
	const size = fc.oneof(fc.double(), fc.integer(), fc.constant(undefined));
	fc.assert(
		fc.property(size, size, (columns, rows) => {
			const window = drawableWindow({columns, rows});
			for (const cells of [window.columns, window.rows]) {
				assert.ok(Number.isInteger(cells) && cells >= 1 && cells <= 300);
			}
		}),
	);
});
