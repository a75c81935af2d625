import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import stringWidth from 'string-width';
import {bindings} from '../../source/app/keys.js';
import type {Route} from '../../source/app/route.js';
import {TestVisit} from '../helpers/visit.js';

const keys = [...new Set(bindings.flatMap(binding => binding.keys))].filter(key => !['q', 'ctrl-c'].includes(key));
const key = fc.constantFrom(...keys, 'j', 'j', 'enter', 'enter', 'l', 'm', '黄');
const window = fc.tuple(fc.integer({min: 1, max: 140}), fc.integer({min: 1, max: 45}));
const step = fc.oneof({weight: 9, arbitrary: key}, {weight: 1, arbitrary: window});

/** Does some steps (keys and sizes) at a new terminal, and looks at each frame. */
function walk(
	size: readonly [number, number],
	steps: readonly (string | readonly [number, number])[],
	look: (visit: TestVisit) => void,
): void {
	const visit = new TestVisit(...size);
	look(visit);
	for (const next of steps) {
		typeof next === 'string' ? visit.press(next) : visit.resize(...next);
		look(visit);
	}
}

test('whatever is pressed, in any window, every frame fits: as many rows as there are, none too wide', () => {
	fc.assert(
		fc.property(window, fc.array(step, {maxLength: 40}), (size, steps) => {
			walk(size, steps, ({lines, session, screen}) => {
				const {columns, rows} = session.window();
				const isTiny = columns < 20 || rows < 5;
				assert.equal(lines.length, isTiny ? 1 : rows);
				for (const line of lines) {
					assert.ok(stringWidth(line) <= columns, `${stringWidth(line)} of ${columns} columns: "${line}"\n${screen}`);
				}
			});
		}),
		{numRuns: 150},
	);
});

test('wherever the reader is, it shows how to get out, and what is selected', () => {
	fc.assert(
		fc.property(fc.array(key, {maxLength: 40}), keys => {
			walk([80, 24], keys, ({lines, route, screen}) => {
				assert.match(lines[0] ?? '', /^Xu Huang /);
				assert.match(screen.trimEnd(), /(q quit|esc back.*)$/, screen);
				const rows = lines.filter(line => line.includes('❯'));
				assert.ok(rows.length <= 1, screen);
				if (route.screen === 'menu') {
					assert.equal(rows.length, 1);
				}
			});
		}),
		{numRuns: 100},
	);
});

/** Whether one way goes on where the other ends. */
function isBeginning(way: readonly Route[], longer: readonly Route[]): boolean {
	return JSON.stringify(longer.slice(0, way.length)) === JSON.stringify(way);
}

test('from anywhere, enough Esc leads to the menu, and each on the way brings back the screen that was there', () => {
	fc.assert(
		fc.property(fc.array(key, {maxLength: 30}), keys => {
			const visit = new TestVisit();
			/** The screens that Esc must bring back, for each depth of the way. */
			const screens: string[] = [];
			for (const next of keys) {
				const {trail, screen} = visit;
				visit.press(next);
				const isFurther = visit.trail.length === trail.length + 1 && isBeginning(trail, visit.trail);
				screens[trail.length] = isFurther ? screen : '';
				if (!isFurther && !isBeginning(trail.slice(0, -1), visit.trail)) {
					screens.length = 0;
				}
			}
			for (let depth = visit.trail.length - 1; depth > 0; depth -= 1) {
				visit.press('escape');
				assert.equal(visit.trail.length, depth);
				// The menu shows, beside it, where the list has come to in the meantime.
				if (depth > 1 && screens[depth]) {
					assert.equal(visit.screen, screens[depth]);
				}
			}
			assert.match(visit.place, /^menu: /);
		}),
		{numRuns: 100},
	);
});

test('no key makes the visit fail', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(key, fc.string({minLength: 1, maxLength: 8})), {maxLength: 60}), keys => {
			const visit = new TestVisit();
			visit.press(...keys.filter(key => !['q', 'ctrl-c'].includes(key)));
			assert.deepEqual(visit.session.endings, []);
		}),
		{numRuns: 100},
	);
});
