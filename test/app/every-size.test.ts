import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import stringWidth from 'string-width';
import {bindings} from '../../source/app/keys.js';
import {layoutOf, lineWidth} from '../../source/app/layout.js';
import {shapeOf} from '../../source/app/moves.js';
import {remember} from '../../source/app/remember.js';
import {entriesOf, textOf} from '../../source/app/shown.js';
import {isStopShown} from '../../source/app/text-moves.js';
import {plainText} from '../../source/resume/block.js';
import {sectionById} from '../../source/resume/sections/index.js';
import {type Language, languages, startIn} from '../helpers/languages.js';
import {withoutLooks} from '../helpers/sequences.js';
import {wholeTour} from '../helpers/tour.js';
import {TestVisit} from '../helpers/visit.js';

type Size = readonly [columns: number, rows: number];

/** The extremes, and both sides of each size at which the layout changes. */
const cornerSizes: readonly Size[] = [
	[20, 5],
	[20, 100],
	[300, 5],
	[300, 100],
	[79, 17],
	[79, 18],
	[80, 17],
	[80, 18],
	[109, 24],
	[110, 24],
];
const anySize = fc.tuple(fc.integer({min: 20, max: 300}), fc.integer({min: 5, max: 100}));
const keys = [...new Set(bindings.flatMap(binding => binding.keys))].filter(key => !['q', 'ctrl-c', 'ctrl-z'].includes(key));
const key = fc.constantFrom(...keys, 'j', 'j', 'j', 'enter', 'enter', 'm', '黄', 'é');
/** A paste of anything, control characters and sequences among it. */
const paste = fc.string({unit: 'binary', maxLength: 30}).map(text => ({paste: `\x1B[31m${text}\x07\t\r\n`}));
const step = fc.oneof({weight: 12, arbitrary: key}, {weight: 1, arbitrary: anySize}, {weight: 1, arbitrary: paste});

async function open(size: Size, language: Language): Promise<TestVisit> {
	const visit = new TestVisit(...size, startIn(language), 3);
	await visit.visit.loadSearch();
	return visit;
}

/** Checks all that holds for every frame of every screen. */
function assertSound(visit: TestVisit): void {
	const {session, lines, screen, frame} = visit;
	const {columns, rows} = session.window();
	assert.equal(lines.length, rows, `as many lines as rows\n${screen}`);
	for (const line of lines) {
		assert.ok(widthOf(line) <= columns, `${widthOf(line)} of ${columns} columns: "${line}"\n${screen}`);
	}
	assert.doesNotMatch(withoutLooks(frame).replaceAll('\n', ''), /\p{Cc}/u, 'no control character in a cell');
	assert.match(lines.at(-1) ?? '', /(^| )(q|esc) \S/i, `the footer tells how to leave\n${screen}`);
	assertSelectionShown(visit);
}

/** How many cells a line takes, by the measure that the program does not use itself. Most lines come again and again. */
const widthOf = remember(stringWidth, 10_000);

/** The row that takes the keys, or the link that is chosen, has the caret, and nothing else has. */
function assertSelectionShown({visit: {model}, route, lines, screen, session}: TestVisit): void {
	const marked = lines.flatMap(line => line.split('❯ ').slice(1));
	const layout = layoutOf(session.window());
	switch (route.screen) {
		case 'menu':
			assert.equal(marked.length, 1, screen);
			break;
		case 'list':
		case 'search':
		case 'choice': {
			const entries = entriesOf(route, model.content);
			assert.equal(marked.length, entries.length > 0 ? 1 : 0, screen);
			const chosen = entries[route.selected]?.row;
			const beginning = (chosen?.text ?? '').slice(0, 2);
			assert.ok(entries.length === 0 || marked[0]?.includes(beginning), `"${beginning}" is selected\n${screen}`);
			break;
		}
		default: {
			const shape = shapeOf(textOf(route, layout, model.content), layout);
			const isBesideList = layout.kind === 'split' && route.screen === 'detail' && !sectionById(route.section).isPage;
			assert.equal(marked.length, Number(isBesideList) + Number(isStopShown(route, shape)), screen);
		}
	}
}

for (const language of languages) {
	for (const size of cornerSizes) {
		test(`${language}: every frame of a tour of all screens is sound at ${size.join('x')}`, async () => {
			const visit = await open(size, language);
			assertSound(visit);
			for (const next of wholeTour.flat()) {
				visit.press(next);
				assertSound(visit);
			}
		});
	}

	test(`${language}: every frame is sound after any keys, pastes and sizes`, async () => {
		await fc.assert(
			fc.asyncProperty(anySize, fc.array(step, {maxLength: 30}), async (size, steps) => {
				const visit = await open(size, language);
				for (const next of steps) {
					if (typeof next === 'string') {
						visit.press(next);
					} else if ('paste' in next) {
						visit.session.send(next);
					} else {
						visit.resize(...next);
					}
					assertSound(visit);
				}
			}),
			{numRuns: 80},
		);
	});

	for (const size of [
		[20, 5],
		[40, 12],
		[80, 24],
		[120, 40],
	] as const) {
		test(`${language}: at ${size.join('x')} every item is reached by j and enter, and every line of it by the space bar`, async () => {
			const visit = await open(size, language);
			const {content} = visit.visit.model;
			for (const [index, section] of content.sections.entries()) {
				for (const [place, item] of content.items(section.id).entries()) {
					visit.press(String(index + 1), ...(section.isPage ? [] : ['g', ...'j'.repeat(place), 'enter']));
					const opened = item.opens ?? {section: section.id, item: item.id};
					assert.equal(visit.place, `${opened.section}: ${opened.item}`);
					const width = lineWidth(layoutOf({columns: size[0], rows: size[1]}));
					const lines = item.code ? [] : content.detail(opened.section, opened.item, width).lines;
					assertAllSeen(
						visit,
						lines.map(line => plainText([line]).trim()),
					);
				}
			}
		});
	}
}

/** Pages through a text, and checks that each of its lines was on the screen. */
function assertAllSeen(visit: TestVisit, lines: readonly string[]): void {
	const seen = new Set<string>();
	for (let last = ''; last !== visit.screen; visit.press(' ')) {
		last = visit.screen;
		seen.add(last);
	}
	const all = [...seen].join('\n');
	assert.deepEqual(
		lines.filter(line => !all.includes(line)),
		[],
	);
}
