import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../../helpers/seed.js';
import {isStopShown, scrollBy, settleList, settleText, stepThrough, type TextShape} from '../../../source/app/state/position.js';

const top = {scroll: 0, stop: -1};
const shape: TextShape = {count: 10, height: 4, stops: [1, 6, 9]};

test('a step down chooses the next link on the screen, and scrolls by a line where there is none', () => {
	const steps = Array.from({length: 10}, (_, index) => stepThrough(top, index + 1, shape));
	assert.deepEqual(steps.slice(0, 4), [
		{scroll: 0, stop: 0},
		{scroll: 1, stop: 0},
		{scroll: 2, stop: 0},
		{scroll: 3, stop: 0},
	]);
	assert.deepEqual(steps[4], {scroll: 3, stop: 1});
	assert.deepEqual(steps.at(-1), {scroll: 6, stop: 2}, 'and ends at the last line and link');
});

test('steps down and up again lead to the top, with nothing chosen', () => {
	assert.deepEqual(stepThrough(stepThrough(top, 100, shape), -100, shape), top);
});

test('scrolling gives up a chosen link below the screen, for the last one that is not below', () => {
	assert.deepEqual(scrollBy({scroll: 6, stop: 2}, -6, shape), {scroll: 0, stop: 0});
	assert.deepEqual(scrollBy(top, 100, shape), {scroll: 6, stop: -1});
});

test('a text that fits does not scroll', () => {
	assert.deepEqual(settleText({scroll: 5, stop: 1}, {count: 3, height: 4, stops: [0]}), {scroll: 0, stop: 0});
});

test('j alone reaches every line and every link, whatever the text, and k leads back', () => {
	const shapes = fc
		.tuple(fc.integer({min: 1, max: 30}), fc.integer({min: 1, max: 12}), fc.array(fc.nat(29), {maxLength: 8}))
		.map(([count, height, stops]): TextShape => ({count, height, stops: stops.filter(stop => stop < count).sort((a, b) => a - b)}));
	fc.assert(
		fc.property(shapes, shape => {
			const chosen = new Set<number>();
			let position = top;
			for (let step = 0; step < shape.count + shape.stops.length; step += 1) {
				position = stepThrough(position, 1, shape);
				assert.deepEqual(settleText(position, shape), position, 'always within the text');
				if (isStopShown(position, shape)) {
					chosen.add(position.stop);
				}
			}
			assert.equal(chosen.size, shape.stops.length);
			assert.equal(position.scroll, Math.max(0, shape.count - shape.height));
			assert.deepEqual(stepThrough(position, -1000, shape), top);
		}),
	);
});

test('the selected row of a list is always one of its rows, and on the screen', () => {
	const any = fc.integer({min: -50, max: 50});
	fc.assert(
		fc.property(any, any, fc.nat(40), fc.integer({min: 1, max: 20}), (selected, first, count, height) => {
			const settled = settleList({selected, top: first}, count, height);
			assert.ok(settled.selected >= 0 && settled.selected < Math.max(1, count));
			assert.ok(settled.top <= settled.selected && settled.selected < settled.top + height);
			assert.ok(settled.top === 0 || settled.top + height <= count, 'no empty row below the last one');
			assert.deepEqual(settleList(settled, count, height), settled);
		}),
	);
});
