import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {answer} from '../../source/command/answer.js';
import {formatCard} from '../../source/formats/card.js';
import {loadFormat, textFormatIds} from '../../source/formats/index.js';
import {english, loadLanguage} from '../../source/i18n/language.js';
import {loadValue} from '../../source/resume/load/index.js';
import {createLocator} from '../../source/resume/load/locate.js';
import {findingLine, findingOf} from '../../source/resume/load/problem-words.js';
import {localized} from '../../source/resume/localized.js';
import {sectionsOf} from '../../source/resume/sections/index.js';
import {TestVisit} from '../helpers/visit.js';
import {anyFile, hostileTexts} from './arbitrary.js';
import {loadText} from './load-text.js';

const chinese = await loadLanguage('zh');
const formats = await Promise.all(textFormatIds.map(async id => [id, await loadFormat(id)] as const));
/** Characters that no output may hold: controls, formats (but the joiners, see below), halves, private and unassigned ones. */
const forbidden = /(?![\n\r\t\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;

/** The same as a test of its own: what was found is told, not only that. */
function assertClean(text: string, message: string): void {
	const found = forbidden.exec(text);
	assert.equal(found && JSON.stringify(text.slice(Math.max(0, found.index - 30), found.index + 10)), null, message);
}

test('whatever a file holds, every format writes it whole, without a control character', () => {
	fc.assert(
		fc.property(anyFile, value => {
			const {resume} = loadValue(value);
			for (const read of [resume, localized(resume, chinese)]) {
				for (const [id, format] of formats) {
					const text = format(read, {});
					assertClean(text, id);
					assert.ok(text === '' || text.endsWith('\n'), id);
				}
				assertClean(formatCard(read), 'card');
			}
		}),
		{numRuns: 150},
	);
});

test('whatever a file holds, its JSON is read again as the same résumé', () => {
	fc.assert(
		fc.property(anyFile, value => {
			const [, format] = formats.find(([id]) => id === 'json') ?? [];
			const {resume} = loadValue(JSON.parse(JSON.stringify(value)));
			const json = format?.(resume, {}) ?? '';
			const again = loadText(json).resume;
			assert.deepEqual(again, resume);
			assert.deepEqual(JSON.parse(format?.(again, {}) ?? ''), JSON.parse(json));
		}),
		{numRuns: 120},
	);
});

const anyKey = fc.constantFrom(
	...'0123456789jkhlgGfoybBsH[]/?',
	'enter',
	'escape',
	'tab',
	'down',
	'up',
	'page-down',
	'backspace',
	'a',
	'e',
	'é',
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: the looks of a text (SGR) are made of them
const look = /\x1B\[[\d;]*m/g;
const windows = [
	[80, 24],
	[120, 40],
	[40, 12],
	[20, 5],
	[10, 3],
] as const;

test('whatever a file holds and whichever keys are pressed, the app draws a frame that fits, without a control character', async () => {
	await fc.assert(
		fc.asyncProperty(
			anyFile,
			fc.array(anyKey, {maxLength: 25}),
			fc.constantFrom(...windows),
			fc.boolean(),
			async (value, keys, [columns, rows], isChinese) => {
				const visit = await TestVisit.open(columns, rows, isChinese ? {language: chinese} : {}, {resume: loadValue(value).resume});
				try {
					await visit.press(...keys);
					for (const frame of visit.session.frames) {
						const text = frame.replace(look, '');
						assertClean(text, keys.join(' '));
						assert.ok(text.split('\n').length <= rows);
					}
					for (const text of visit.session.copies) {
						assertClean(text, 'copied');
					}
					assert.deepEqual(visit.session.endings, []);
				} finally {
					visit.close();
				}
			},
		),
		{numRuns: 200},
	);
});

test('whatever a file holds, its sections have items with ids of their own, rows and details', () => {
	fc.assert(
		fc.property(anyFile, value => {
			const {resume} = loadValue(value);
			for (const section of sectionsOf(resume)) {
				const items = section.items(resume);
				assert.ok(items.length > 0, section.id);
				assert.equal(new Set(items.map(({id}) => id)).size, items.length, section.id);
				assert.ok(
					items.every(({row}) => row.text !== ''),
					section.id,
				);
				const addresses = items.flatMap(({links = []}) => links.map(({url}) => url));
				assert.ok(addresses.every(url => /^(https?:\/\/|mailto:)[^\s]+$/.test(url)));
			}
		}),
		{numRuns: 150},
	);
});

test('whatever a file holds, what is wrong is told in lines without a control character, each with its place', () => {
	fc.assert(
		fc.property(anyFile, value => {
			const text = JSON.stringify(value, undefined, 1);
			const locate = createLocator(text, 'json');
			for (const problem of loadText(text, 'json').problems) {
				const line = findingLine(findingOf(problem, 'me.json', locate(problem.path), english), english);
				assertClean(line, line);
				assert.match(line, /^me\.json:\d+:\d+: [^\n]*$/);
			}
		}),
		{numRuns: 120},
	);
});

test('whatever is searched in whatever file, every format writes what was found', async () => {
	await fc.assert(
		fc.asyncProperty(
			anyFile,
			fc.constantFrom('a', 'e', 'work', 'year:2014', 'x y'),
			fc.constantFrom(...textFormatIds),
			async (value, query, format) => {
				const {output} = await answer({action: 'show', format, query}, loadValue(value).resume);
				assertClean(String(output), format);
			},
		),
		{numRuns: 200},
	);
});

test('whatever text is given as a file, it is read or refused with a reason', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({unit: 'binary'}),
				fc.json(),
				fc.constantFrom(...hostileTexts),
				fc.stringMatching(/^[-:[\]{}&*!|>'"%@# a\n]{0,40}$/),
			),
			text => {
				try {
					loadText(text);
				} catch (error) {
					assert.ok(error instanceof Error && error.name === 'LoadError', String(error));
					assertClean(error.message, 'message');
				}
			},
		),
		{numRuns: 500},
	);
});
