import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import type {ColorLevel} from '../../source/terminal/color-level.js';
import {Screen} from '../../source/terminal/screen.js';
import type {Window} from '../../source/terminal/window.js';
import {chosenScreens, chosenWindows, page} from '../helpers/chosen-screens.js';
import {Emulator} from '../helpers/emulator.js';
import {assertGolden, goldenFolder} from '../helpers/golden.js';
import {type Language, languages, localeOf, startIn} from '../helpers/languages.js';
import {withLooks} from '../helpers/looks.js';
import {openTerminal} from '../helpers/terminal.js';
import {bytesOf} from '../helpers/tour.js';
import {TestVisit} from '../helpers/visit.js';

/** The window whose looks are kept. */
const plainWindow: Window = {columns: 80, rows: 24};
/** What each colour level is called, and the option and the variables that stand for it. */
const levels: ReadonlyArray<readonly [name: string, level: ColorLevel, env: Readonly<Record<string, string>>]> = [
	['true', 3, {COLORTERM: 'truecolor'}],
	['256', 2, {}],
	['16', 1, {TERM: 'xterm'}],
	['none', 0, {NO_COLOR: '1'}],
];
/** What tells the program, before the terminal does, that it is dark. */
const darkEnvironment = {COLORFGBG: '15;0'};
const lookLevels = levels.filter(([name]) => name !== '256');

/** What a reader sees: each chosen screen, by its name, as text and with its looks. */
interface Shown {
	readonly text: string;
	readonly looks: string;
}

/** Draws the chosen screens in a terminal emulator, from the frames that are made without React. */
async function draw(language: Language, window: Window, level: ColorLevel, isAscii = false): Promise<Shown> {
	const {columns, rows} = window;
	const visit = new TestVisit(columns, rows, startIn(language, {background: 'dark'}), level, isAscii);
	await visit.visit.loadSearch();
	const emulator = new Emulator(columns, rows);
	const pieces: string[] = [];
	const screen = new Screen(data => pieces.push(data));
	const shown = new Album(emulator, window);
	for (const [name, ...keys] of chosenScreens) {
		visit.press(...keys);
		screen.draw(visit.frame, window);
		await emulator.write(pieces.splice(0).join(''));
		shown.add(name);
	}
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

for (const language of languages) {
	for (const window of chosenWindows) {
		const size = `${window.columns}x${window.rows}`;

		test(`${language}: the screens at ${size} say what is kept, the same at each colour level`, async () => {
			const shown = await Promise.all(levels.map(([, level]) => draw(language, window, level)));
			for (const {text} of shown) {
				await assertGolden(`${language}/${size}.txt`, text);
			}
		});

		test(`${language}: the screens at ${size} in ASCII`, async () => {
			const {text} = await draw(language, window, 0, true);
			assert.doesNotMatch(text, /[^\p{ASCII}]/u);
			// Chinese cannot be written in ASCII: its readers get English.
			await assertGolden(`en/${size}-ascii.txt`, text);
		});
	}

	for (const [name, level] of lookLevels) {
		test(`${language}: the looks of the screens with colours: ${name}`, async () => {
			const {looks} = await draw(language, plainWindow, level);
			await assertGolden(`${language}/looks-${name}.txt`, looks);
		});
	}

	for (const [index, window] of chosenWindows.entries()) {
		const [name = '', level = 0, env = {}] = levels[index] ?? [];
		test(`${language}: the built program in a pty of ${window.columns}x${window.rows} shows the same, with colours: ${name}`, async t => {
			const expected = await draw(language, window, level);
			const shown = await drawByProgram(t, language, window, [], env, expected.text);
			assert.equal(shown.looks, expected.looks);
		});
	}

	test(`${language}: the built program shows the same with --ascii and --color 16`, async t => {
		const expected = await draw(language, plainWindow, 1, true);
		const shown = await drawByProgram(t, language, plainWindow, ['--ascii', '--color', '16'], {}, expected.text);
		assert.equal(shown.looks, expected.looks);
	});
}

test('every file that is kept is one that is compared', async () => {
	const sizes = chosenWindows.map(({columns, rows}) => `${columns}x${rows}`);
	const common = [...sizes, ...lookLevels.map(([name]) => `looks-${name}`)];
	const namesIn = (language: Language) => (language === 'en' ? [...common, ...sizes.map(size => `${size}-ascii`)] : common);
	const kept = await Promise.all(languages.map(language => readdir(join(goldenFolder, language))));
	assert.deepEqual((await readdir(goldenFolder)).toSorted(), [...languages, 'pdf.txt'].toSorted());
	for (const [index, language] of languages.entries()) {
		assert.deepEqual(
			kept[index]?.toSorted(),
			namesIn(language)
				.map(name => `${name}.txt`)
				.toSorted(),
		);
	}
});
