import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {bindings} from '../../source/app/keymap.js';
import type {History} from '../../source/app/state/history.js';
import {layoutOf} from '../../source/app/state/layout.js';
import {shapeOf} from '../../source/app/state/movement.js';
import {isStopShown} from '../../source/app/state/position.js';
import {entriesOf} from '../../source/app/state/selectors.js';
import type {InputEvent} from '../../source/terminal/input.js';
import {type Language, languages, startIn} from '../helpers/languages.js';
import {oddResumes} from '../helpers/resumes.js';
import {assertSound} from '../helpers/sound.js';
import {wholeTour} from '../helpers/tour.js';
import {TestVisit} from '../helpers/visit.js';

type Size = readonly [columns: number, rows: number];

/** The extremes, and sizes at which the layout changes. */
const cornerSizes: readonly Size[] = [
	[20, 5],
	[300, 40],
	[79, 17],
	[80, 18],
	[110, 36],
	[176, 24],
];
/** Of the other language, where lines break elsewhere and cells are wider. */
const chineseSizes: readonly Size[] = [
	[20, 5],
	[176, 24],
];
const anySize = fc.tuple(fc.integer({min: 20, max: 300}), fc.integer({min: 5, max: 100}));
/** Also those that nothing can be drawn in. */
const evenTinySize = fc.tuple(fc.integer({min: 1, max: 200}), fc.integer({min: 1, max: 60}));
const keys = [...new Set(bindings.flatMap(binding => binding.keys))].filter(key => !['q', 'ctrl-c', 'ctrl-z'].includes(key));
const key = fc.constantFrom(...keys, 'j', 'j', 'j', 'enter', 'enter', 'm', '黄', 'é');
/** A paste of anything, control characters and sequences among it. */
const paste = fc.string({unit: 'binary', maxLength: 30}).map((text): InputEvent => ({paste: `\x1B[31m${text}\x07\t\r\n`}));
type Step = string | Size | InputEvent;
const step: fc.Arbitrary<Step> = fc.oneof(
	{weight: 12, arbitrary: key},
	{weight: 1, arbitrary: evenTinySize},
	{weight: 1, arbitrary: paste},
);

async function open(size: Size, language: Language): Promise<TestVisit> {
	return TestVisit.open(...size, startIn(language), {colorLevel: 3});
}

async function take(visit: TestVisit, next: Step): Promise<void> {
	if (typeof next === 'string') {
		await visit.press(next);
	} else if (Array.isArray(next)) {
		const [columns = 80, rows = 24]: readonly number[] = next;
		await visit.resize(columns, rows);
	} else {
		await visit.send(next as InputEvent);
	}
}

/** The row that takes the keys, or the link that is chosen, has the pointer. */
function assertSelectionShown({app, route, lines, screen, session}: TestVisit): void {
	const {content} = app.model;
	const layout = layoutOf(session.window());
	if (layout.isTiny) {
		return;
	}
	const marked = lines.flatMap(line => line.split('❯').slice(1));
	switch (route.screen) {
		case 'home':
			assert.ok(marked.length === 1 || layout.rows < 8, screen);
			break;
		case 'list':
		case 'search': {
			const {length} = entriesOf(route, content);
			assert.equal(marked.length, Math.min(1, length), screen);
			break;
		}
		case 'code':
		// A page of the help has nothing to choose; the screen below it may.
		case 'help':
			break;
		case 'filter':
			assert.ok(entriesOf(route, content).length === 0 || lines.some(line => /❯ [ ✓]/.test(line)), screen);
			break;
		case 'choice':
			assert.equal(lines.filter(line => line.includes('│ ❯ ')).length, Math.min(1, entriesOf(route, content).length), screen);
			break;
		default: {
			const isShown = isStopShown(route, shapeOf(route, layout, content));
			// Beside the detail, the list marks its item too.
			assert.ok(marked.length === Number(isShown) || (layout.columns >= 176 && marked.length === 1 + Number(isShown)), screen);
		}
	}
}

for (const language of languages) {
	for (const size of language === 'en' ? cornerSizes : chineseSizes) {
		test(`${language}: every frame of a tour of all screens is sound at ${size.join('x')}`, async () => {
			const visit = await open(size, language);
			assertSound(visit);
			for (const next of wholeTour.flat()) {
				await visit.press(next);
				assertSound(visit, `after ${next}`);
				assertSelectionShown(visit);
			}
			visit.close();
		});
	}

	test(`${language}: every frame is sound after any keys, pastes and sizes`, async () => {
		await fc.assert(
			fc.asyncProperty(anySize, fc.array(step, {maxLength: 25}), async (size, steps) => {
				const visit = await open(size, language);
				for (const next of steps) {
					await take(visit, next);
					assertSound(visit, `after ${JSON.stringify(next)}`);
					assertSelectionShown(visit);
				}
				visit.close();
			}),
			{numRuns: 25},
		);
	});
}

test('whatever a file has or lacks, every screen of it is sound, in any window', async () => {
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...Object.keys(oddResumes)), anySize, fc.array(step, {maxLength: 20}), async (name, size, steps) => {
			const visit = await TestVisit.open(...size, {}, {resume: oddResumes[name] ?? assert.fail()});
			assertSound(visit, name);
			for (const next of steps) {
				await take(visit, next);
				assertSound(visit, `${name}, after ${JSON.stringify(next)}`);
			}
			visit.close();
		}),
		{numRuns: 30},
	);
});

for (const [name, resume] of Object.entries(oddResumes)) {
	test(`of ${name}, every section, its first items and their texts are sound`, async () => {
		for (const [columns, rows] of [
			[20, 5],
			[80, 24],
			[200, 55],
		] as const) {
			const visit = await TestVisit.open(columns, rows, {}, {resume});
			const {sections} = visit.app.model.content;
			for (let index = 0; index < sections.length; index += 1) {
				await visit.press('0', 'g', ...Array.from({length: index}, () => 'tab'), 'enter');
				assertSound(visit, `${name} at ${columns}x${rows}`);
				for (const next of ['j', 'enter', ' ', 'G', ']', 'o', 'escape', 'y', 'escape']) {
					await visit.press(next);
					assertSound(visit, `${name} at ${columns}x${rows}: ${sections[index]?.id} ${next}`);
				}
			}
			visit.close();
		}
	});
}

/** Whether one way goes on where the other ends. */
function isBeginning(way: readonly unknown[], longer: History): boolean {
	return JSON.stringify(longer.slice(0, way.length)) === JSON.stringify(way);
}

test('from anywhere, enough Esc leads to the first screen, and each on the way brings back the screen that was there', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(key, {maxLength: 25}), async keys => {
			const visit = await TestVisit.open();
			/** The screens that Esc must bring back, for each depth of the way. */
			const screens: string[] = [];
			for (const next of keys) {
				const {history, screen} = visit;
				await visit.press(next);
				const isFurther = visit.history.length === history.length + 1 && isBeginning(history, visit.history);
				screens[history.length] = isFurther ? screen : '';
				if (!isFurther && !isBeginning(history.slice(0, -1), visit.history)) {
					screens.length = 0;
				}
			}
			for (let depth = visit.history.length - 1; depth > 0; depth -= 1) {
				await visit.press('escape');
				assert.equal(visit.history.length, depth);
				// What the footer said is gone by the next key.
				const withoutFooter = (screen: string) => screen.split('\n').slice(0, -1).join('\n');
				const before = screens[depth] ?? '';
				if (depth > 1 && before !== '') {
					assert.equal(withoutFooter(visit.screen), withoutFooter(before));
				}
			}
			assert.match(visit.place, /^home: /);
			visit.close();
		}),
		{numRuns: 30},
	);
});

test('no key makes the visit fail', async () => {
	const anyKey = fc.oneof(key, fc.string({minLength: 1, maxLength: 8}));
	await fc.assert(
		fc.asyncProperty(fc.array(anyKey, {maxLength: 40}), async keys => {
			const visit = await TestVisit.open();
			await visit.press(...keys.filter(key => !['q', 'ctrl-c'].includes(key)));
			assert.deepEqual(visit.session.endings, []);
			visit.close();
		}),
		{numRuns: 20},
	);
});
