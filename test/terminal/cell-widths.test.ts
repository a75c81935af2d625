import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {eastAsianWidthType} from 'get-east-asian-width';
import {sanitizeLine} from '../../source/resume/load/sanitize.js';
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
const drawing = ['╌╌╌', '╎', '▐', '▮▮▮', '❯ ', '› ', '▀▄█', 'cut off…', '1–9', '───', '│', '┌┐└┘', '╷╵', '◉ ◌ ✦', '▰▱', '↑↓ ↵'];
/** What terminals do not agree on, as it comes through the cleaning of a file: sequences of emoji, flags, marks, Indic and Thai vowels. */
const hard = ['❤️ ✔️ 1️⃣', '👨‍👩‍👧', '👍🏽', '🇨🇳', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '⚡ ☎ ① 〜', '🫠', 'नमस्ते', 'ไทยำ', 'e\u0301', 'rec\u00ADom\u200Bmender'].map(
	sanitizeLine,
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
	[200, 55],
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
		// It makes one character of a letter and its accent.
		await xterm.waitFor(direct.screen.normalize('NFC'));
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

/** The rule between two panes stands in one column in all rows of the body, and the scrollbar of a pane in one column. */
function assertAligned(terminal: TestTerminal, columns: number, rows: number): void {
	const placesOf = (mark: string) =>
		Array.from({length: rows}, (_, row) =>
			Array.from({length: columns}, (_, column) => column).filter(column => terminal.cell(row, column)?.getChars() === mark),
		).filter(places => places.length > 0);
	const rules = placesOf('│').map(places => places.at(-1));
	assert.ok(new Set(rules).size <= 1, `${rules.join(' | ')}\n${terminal.screen}`);
	const bars = new Set(placesOf('▐').flat());
	assert.ok(bars.size <= (columns < wide ? 1 : 2), `${[...bars].join(' | ')}\n${terminal.screen}`);
	assertTitlesAligned(terminal, columns, rows);
}

/** From this width on a list and a text stand beside each other. */
const wide = 176;

/** In a list of publications, all titles begin in the same column. */
function assertTitlesAligned(terminal: TestTerminal, columns: number, rows: number): void {
	const first = terminal.lines.findIndex(line => /^[❯ ] 2025/.test(line));
	const list = Array.from({length: rows}, (_, row) => row).filter(
		row => row >= first && /^[❯ ] (\d{4}| {4}) {1,4}\S/.test(terminal.lines[row] ?? ''),
	);
	if (first === -1 || list.length < 5) {
		return;
	}
	const isBlank = (row: number, column: number) => {
		const cell = terminal.cell(row, column);
		return cell?.getWidth() === 1 && (cell.getChars() || ' ') === ' ';
	};
	const starts = Array.from({length: Math.min(columns, 40)}, (_, column) => column).filter(
		column => column > 10 && list.every(row => isBlank(row, column - 1) && !isBlank(row, column)),
	);
	assert.equal(starts.length, 1, terminal.screen);
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
