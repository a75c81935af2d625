import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {test} from 'node:test';
import type {ColorLevel} from '../../source/terminal/color-level.js';
import {FrameSink} from '../../source/terminal/frame-sink.js';
import type {Window} from '../../source/terminal/window.js';
import {chosenScreens, chosenWindows, page} from '../helpers/chosen-screens.js';
import {Emulator} from '../helpers/emulator.js';
import {assertGolden, goldenFolder} from '../helpers/golden.js';
import {type Language, languages, localeOf, startIn} from '../helpers/languages.js';
import {withLooks} from '../helpers/looks.js';
import {openTerminal} from '../helpers/terminal.js';
import {bytesOf} from '../helpers/tour.js';
import {TestVisit} from '../helpers/visit.js';

/** The screens that are kept, to be read when they change: few, and everything else is tested by what it says. */
const kept = [
	{name: 'home-80x24', columns: 80, rows: 24, keys: [], language: 'en'},
	{name: 'home-120x40', columns: 120, rows: 40, keys: [], language: 'en'},
	{name: 'home-80x24-zh', columns: 80, rows: 24, keys: [], language: 'zh'},
	{name: 'publications-80x24', columns: 80, rows: 24, keys: ['3', 'j'], language: 'en'},
	{name: 'publications-120x40', columns: 120, rows: 40, keys: ['3', 'j'], language: 'en'},
	{name: 'paper-80x24', columns: 80, rows: 24, keys: ['3', 'j', 'enter'], language: 'en'},
] as const;

for (const {name, columns, rows, keys, language} of kept) {
	test(`the screen ${name} is as it is kept`, async () => {
		const visit = await TestVisit.open(columns, rows, startIn(language));
		await visit.press(...keys);
		visit.close();
		await assertGolden(`${name}.txt`, `${visit.screen}\n`);
	});
}

test('every file that is kept is one that is compared', async () => {
	// The one of the PDF is compared with its format.
	assert.deepEqual(await readdir(goldenFolder), [...kept.map(({name}) => `${name}.txt`), 'pdf.txt'].toSorted());
});

/** What each colour level is called, and the variables that stand for it. */
const levels: ReadonlyArray<readonly [name: string, level: ColorLevel, env: Readonly<Record<string, string>>]> = [
	['true', 3, {COLORTERM: 'truecolor'}],
	['256', 2, {}],
	['16', 1, {TERM: 'xterm'}],
	['none', 0, {NO_COLOR: '1'}],
];
/** What tells the program, before the terminal does, that it is dark. */
const darkEnvironment = {COLORFGBG: '15;0'};

/** What a reader sees of the chosen screens: as text, and with their looks. */
interface Shown {
	readonly text: string;
	readonly looks: string;
}

/** Pages of what stood on a screen, one after the other. */
class Album implements Shown {
	text = '';
	#looks = '';
	readonly #known = new Map<string, string>();
	readonly #terminal: Pick<Emulator, 'lines' | 'cell'>;
	readonly #window: Window;

	constructor(terminal: Pick<Emulator, 'lines' | 'cell'>, window: Window) {
		this.#terminal = terminal;
		this.#window = window;
	}

	add(name: string): void {
		const {lines} = this.#terminal;
		this.text += page(name, this.#window, lines);
		this.#looks += page(name, this.#window, withLooks(this.#terminal, lines, this.#window, this.#known));
	}

	get looks(): string {
		const legend = [...this.#known].map(([look, letter]) => `${letter}  ${look}\n`);
		return `${legend.join('')}\n${this.#looks}`;
	}
}

/** Draws the chosen screens in a terminal emulator, as the app in this process renders them. */
async function draw(language: Language, window: Window, colorLevel: ColorLevel, isAscii = false): Promise<Shown> {
	const {columns, rows} = window;
	// A Chinese locale lets characters of ambiguous width take two cells.
	const looks = {colorLevel, isAscii, isAmbiguousWide: language === 'zh'};
	const visit = await TestVisit.open(columns, rows, startIn(language, {background: 'dark'}), looks);
	const emulator = new Emulator(columns, rows);
	const pieces: string[] = [];
	const sink = new FrameSink(data => pieces.push(data));
	const shown = new Album(emulator, window);
	for (const [name, ...keys] of chosenScreens) {
		await visit.press(...keys);
		sink.draw(visit.frame, window);
		await emulator.write(pieces.splice(0).join(''));
		shown.add(name);
	}
	visit.close();
	emulator.dispose();
	return shown;
}

/** Draws them by the built program in a pty. */
async function drawByProgram(
	t: {after: (work: () => void) => void},
	language: Language,
	window: Window,
	args: readonly string[],
	env: Readonly<Record<string, string>>,
	expected: string,
): Promise<Shown> {
	const terminal = openTerminal(t, args, {...window, env: {...darkEnvironment, ...localeOf(language), ...env}});
	const shown = new Album(terminal, window);
	for (const [name, ...keys] of chosenScreens) {
		terminal.type(...keys.map(bytesOf));
		await terminal
			.waitFor(screen => expected.includes(page(name, window, screen.split('\n'))))
			.catch(error => {
				throw new Error(`The pty shows something else:\n${page(name, window, terminal.lines)}Expected:\n${expected}`, {cause: error});
			});
		shown.add(name);
	}
	return shown;
}

for (const language of languages) {
	for (const [index, window] of chosenWindows.entries()) {
		const size = `${window.columns}x${window.rows}`;
		const [name = '', level = 0, env = {}] = levels[index] ?? [];

		test(`${language}: the built program in a pty of ${size} shows what the app in this process draws, with colours: ${name}`, async t => {
			const expected = await draw(language, window, level);
			const shown = await drawByProgram(t, language, window, [], env, expected.text);
			assert.equal(shown.looks, expected.looks);
		});
	}

	test(`${language}: the built program shows the same with --ascii and --color 16`, async t => {
		const window = {columns: 80, rows: 24};
		const expected = await draw(language, window, 1, true);
		assert.doesNotMatch(expected.text, /[^\p{ASCII}]/u);
		const shown = await drawByProgram(t, language, window, ['--ascii', '--color', '16'], {}, expected.text);
		assert.equal(shown.looks, expected.looks);
	});

	test(`${language}: the screens say the same at each colour level`, async () => {
		for (const window of chosenWindows) {
			const shown = await Promise.all(levels.map(([, level]) => draw(language, window, level)));
			// The modules of a QR code are drawn the other way round without colours, for a dark screen.
			const [first, ...others] = shown.map(({text}) => text.replace(/[ ▀▄█]+/g, ' ').replace(/ $/gm, ''));
			for (const other of others) {
				assert.equal(other, first);
			}
		}
	});
}
