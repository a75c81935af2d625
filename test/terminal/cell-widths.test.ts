import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {eastAsianWidthType} from 'get-east-asian-width';
import {oneLineOf} from '../../source/resume/load/sanitize.js';
import {textWidth} from '../../source/resume/width.js';
import {languages, startIn} from '../helpers/languages.js';
import {program} from '../helpers/program.js';
import {missing} from '../helpers/programs.js';
import {temporaryFolder} from '../helpers/project.js';
import {openTerminal, type TestTerminal} from '../helpers/terminal.js';
import {openTmux} from '../helpers/tmux.js';
import {bytesOf, wholeTour} from '../helpers/tour.js';
import {TestVisit} from '../helpers/visit.js';
import {Xterm, xtermPrograms} from '../helpers/xterm.js';

const fixture = 'test/from/wide-resume.json';
const emoji = /\p{Emoji_Presentation}/gu;
const written = await readFile(fixture, 'utf8');
const texts = stringsIn(JSON.parse(written));
/** All that the app draws besides words. */
const drawing = ['╌╌╌', '╎', '▐', '▮▮▮', '❯ ', '› ', '▀▄█', 'cut off…', '1–9'];
/** What terminals do not agree on, as it comes through the cleaning of a file: sequences of emoji, flags, marks, Indic and Thai vowels. */
const hard = ['❤️ ✔️ 1️⃣', '👨‍👩‍👧', '👍🏽', '🇨🇳', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '⚡ ☎ ① 〜', '🫠', 'नमस्ते', 'ไทยำ', 'e\u0301', 'rec\u00ADom\u200Bmender'].map(
	oneLineOf,
);
const probed = [...texts, ...drawing, ...hard];
const folder = await temporaryFolder();
const [textFile, widthFile] = [join(folder, 'texts.json'), join(folder, 'widths.json')];
/** The same résumé without emoji: the emulator has the tables of Unicode 6, in which they are narrow. */
const plainFixture = join(folder, 'resume.json');
await writeFile(plainFixture, written.replace(emoji, ''));
await writeFile(textFile, JSON.stringify(probed));
const probe = [process.execPath, '--import', 'tsx', 'test/helpers/width-probe.ts', textFile] as const;

function stringsIn(value: unknown): string[] {
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [String(value)];
}

/** Checks that a terminal gave each text as many cells as we think. */
async function assertWidths(file: string, isChecked = (_text: string) => true): Promise<void> {
	const widths = JSON.parse(await readFile(file, 'utf8')) as number[];
	const wrong = probed.flatMap((text, index) =>
		isChecked(text) && widths[index] !== textWidth(text) ? [`${text} took ${widths[index]} and not ${textWidth(text)}`] : [],
	);
	assert.deepEqual(wrong, []);
}

/** A window in which no text of the fixture meets the right edge. */
const probeWindow = {columns: 250, rows: 10};

test('the emulator gives names and titles in Chinese, Japanese and Korean, and the drawing, the cells that we count', async t => {
	const terminal = openTerminal(t, [`${widthFile}-emulator`], {...probeWindow, command: probe});
	assert.equal(await terminal.waitForExit(), 0);
	await assertWidths(`${widthFile}-emulator`, text => text.search(emoji) === -1 && !hard.includes(text));
});

test('tmux does so too, and with emoji', {skip: missing('tmux')}, async t => {
	const {terminal} = openTmux(t, [...probe, `${widthFile}-tmux`], probeWindow);
	await terminal.waitForExit();
	await assertWidths(`${widthFile}-tmux`);
});

test('a real xterm does so too, and with emoji', {skip: missing(...xtermPrograms)}, async t => {
	await Xterm.open(t, [], {...probeWindow, looks: ['-fn', 'fixed'], command: [...probe, `${widthFile}-xterm`], isBrief: true});
	await assertWidths(`${widthFile}-xterm`);
});

const screens = [['3'], ['j', 'j'], ['enter'], ['h', 'j', 'enter'], ['h', '1'], ['2', 'enter']] as const;

for (const [columns, rows] of [
	[120, 40],
	[80, 24],
	[40, 12],
] as const) {
	test(`at ${columns}x${rows} every pane stands in its columns, whatever the width of the words`, async t => {
		const terminal = openTerminal(t, ['--from', plainFixture], {columns, rows});
		await terminal.waitFor('❯ 1 ');
		for (const keys of screens) {
			await step(terminal, keys);
			assertAligned(terminal, columns, rows);
		}
	});

	test(`at ${columns}x${rows} tmux shows the same, cell by cell`, {skip: missing('tmux')}, async t => {
		const direct = openTerminal(t, ['--from', plainFixture, '--color', 'none'], {columns, rows});
		const {terminal: within} = openTmux(t, [process.execPath, program, '--from', plainFixture, '--color', 'none'], {columns, rows});
		await Promise.all([direct, within].map(terminal => terminal.waitFor('❯ 1 ')));
		for (const keys of screens) {
			await step(direct, keys);
			within.type(...keys.map(bytesOf));
			await within.waitFor(screen => screen === direct.screen);
			assert.equal(cellsOf(within, columns, rows), cellsOf(direct, columns, rows));
		}
	});
}

test('a real xterm shows the names and titles as the emulator does, and with emoji', {skip: missing(...xtermPrograms)}, async t => {
	const direct = openTerminal(t, ['--from', fixture]);
	const xterm = await Xterm.open(t, ['--from', fixture]);
	await direct.waitFor('❯ 1 ');
	for (const keys of screens) {
		await step(direct, keys);
		await xterm.press(...keys);
		await xterm.waitFor(direct.screen);
	}
});

/** Presses keys, and waits for what they change. */
async function step(terminal: TestTerminal, keys: readonly string[]): Promise<void> {
	for (const key of keys) {
		const before = terminal.screen;
		terminal.type(bytesOf(key));
		await terminal.waitFor(screen => screen !== before);
	}
}

/** The rules between the panes stand in the same columns in all rows, and so do the scrollbars. */
function assertAligned(terminal: TestTerminal, columns: number, rows: number): void {
	const cells = Array.from({length: rows}, (_, row) =>
		Array.from({length: columns}, (_, column) => terminal.cell(row, column)?.getChars()),
	);
	const placesOf = (mark: string) => cells.map(line => line.flatMap((character, column) => (character === mark ? [column] : [])));
	const ruled = placesOf('╎').filter(places => places.length > 0);
	const [rules = []] = ruled;
	assert.ok(
		ruled.every(places => places.join() === rules.join()),
		`${ruled.join(' | ')}\n${terminal.screen}`,
	);
	assert.equal(ruled.length, columns < 80 ? 0 : rows - 4, terminal.screen);
	const edges = [columns - 1, ...rules.map(column => column - 2)];
	assert.ok(
		placesOf('▐')
			.flat()
			.every(column => edges.includes(column)),
		terminal.screen,
	);
}

function cellsOf(terminal: TestTerminal, columns: number, rows: number): string {
	const cells = Array.from({length: rows * columns}, (_, place) => terminal.cell(Math.floor(place / columns), place % columns));
	return cells.map(cell => `${cell?.getChars() || ' '}${cell?.getWidth()}`).join('');
}

/** Of these characters terminals that are set for Chinese, Japanese or Korean may make two cells; all others are one everywhere. */
const ambiguous = ['…', '–', '▀', '▄', '█'];

for (const language of languages) {
	test(`${language}: what is drawn besides words is one cell in every terminal, but for ${ambiguous.join(' ')}`, async () => {
		const own = new Set(await readFile('data/resume.json', 'utf8'));
		const visit = await TestVisit.open(120, 40, startIn(language), {colorLevel: 3, isAmbiguousWide: true});
		const drawn = new Set<string>();
		for (const keys of wholeTour) {
			await visit.press(...keys);
			for (const character of visit.screen) {
				if (!own.has(character) && character > '~') {
					drawn.add(character);
				}
			}
		}
		visit.close();
		const words = /\p{L}|\p{M}|[\u3000-\u303F\uFF00-\uFFEF]/u;
		const wide = [...drawn].filter(character => !words.test(character) && !/^(narrow|neutral)$/.test(typeOf(character)));
		assert.deepEqual(wide.toSorted(), wide.filter(character => ambiguous.includes(character)).toSorted());
	});
}

function typeOf(character: string): string {
	return eastAsianWidthType(character.codePointAt(0) ?? 0);
}
