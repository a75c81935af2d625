import assert from 'node:assert/strict';
import {test} from 'node:test';
import {backgrounds} from '../../source/app/palette.js';
import {createTheme, type Look, type Theme, themeNames} from '../../source/app/theme.js';
import type {Meaning} from '../../source/resume/block.js';
import {languages, startIn} from '../helpers/languages.js';
import {wholeTour} from '../helpers/tour.js';
import {TestVisit} from '../helpers/visit.js';

/** What text needs at least (WCAG 2.2, 1.4.3, level AA). */
const leastContrast = 4.5;
const colorLevels = [0, 1, 2, 3] as const;
/** What the terminal may tell of its background; undefined when nothing. */
const told = ['dark', 'light', undefined] as const;

/** Words of each meaning: the compiler sees to it that none is left out. */
const meanings = Object.keys({
	plain: true,
	strong: true,
	emphasis: true,
	quiet: true,
	accent: true,
	owner: true,
	heading: true,
	link: true,
	bar: true,
	match: true,
	cursor: true,
	code: true,
	dark: true,
	light: true,
} satisfies Record<Meaning, true>) as Meaning[];
/** The modules of a QR code, which are no text: a dark one on a light one is what must be seen. */
const modules: readonly Meaning[] = ['dark', 'light'];

type Grounds = Readonly<Record<keyof typeof backgrounds, readonly string[]>>;

/** How a terminal draws the sixteen colours that have names here, and the backgrounds it may have. */
interface Drawn {
	readonly named: Readonly<Record<string, string>>;
	/** What bold text is drawn in: in many terminals, the bright colour of that name. */
	readonly bright: Readonly<Record<string, string>>;
	readonly grounds: Grounds;
}

/** A terminal that draws colours as they are given, on the backgrounds that the palette is made for. */
const drawn: Drawn = {named: {}, bright: {}, grounds: backgrounds};
/** The two commonest tables of the sixteen colours, xterm's own and VGA's, on their black and white. */
const tables: readonly Drawn[] = [
	{
		named: {cyan: '#00cdcd', blue: '#0000ee', black: '#000000', whiteBright: '#ffffff'},
		bright: {cyan: '#00ffff', blue: '#5c5cff'},
		grounds: {dark: ['#000000'], light: ['#ffffff'], unknown: ['#000000', '#ffffff']},
	},
	{
		named: {cyan: '#00aaaa', blue: '#0000aa', black: '#000000', whiteBright: '#ffffff'},
		bright: {cyan: '#55ffff', blue: '#5555ff'},
		grounds: {dark: ['#000000'], light: ['#ffffff'], unknown: ['#000000', '#ffffff']},
	},
];

/** The colour, as "#rrggbb", that a colour of a look is seen as. */
function seenAs(color: string, {named}: Drawn): string {
	const [, number] = /^ansi256\((\d+)\)$/.exec(color) ?? [];
	const seen = color.startsWith('#') ? color : number === undefined ? named[color] : indexed(Number(number));
	assert.ok(seen, `${color} is a known colour`);
	return seen;
}

/** A colour of the 256, as xterm makes its cube and its greys. */
function indexed(number: number): string {
	assert.ok(number >= 16 && number <= 255, 'the first sixteen colours are what the reader has made of them');
	const level = (step: number) => (step === 0 ? 0 : 55 + 40 * step);
	const cube = number - 16;
	const parts =
		number >= 232
			? [8 + 10 * (number - 232), 8 + 10 * (number - 232), 8 + 10 * (number - 232)]
			: [level(Math.floor(cube / 36)), level(Math.floor(cube / 6) % 6), level(cube % 6)];
	return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, by WCAG 2.2. */
function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = (color.match(/[\da-f]{2}/gi) ?? []).map(digits => {
		const share = Number.parseInt(digits, 16) / 255;
		return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21, by WCAG 2.2. */
function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

/** Checks the contrast of text in a look with its own background, or with all that it may stand on. */
function assertReadable(name: string, {color, backgroundColor, dimColor, bold}: Look, ground: keyof Grounds, table: Drawn): void {
	assert.ok(!dimColor, `${name}: how dim a terminal draws what is dim, nobody knows`);
	if (!color) {
		return;
	}
	const bright = bold ? table.bright[color] : undefined;
	for (const behind of backgroundColor ? [seenAs(backgroundColor, table)] : table.grounds[ground]) {
		for (const seen of [seenAs(color, table), ...(bright ? [bright] : [])]) {
			const found = contrast(seen, behind);
			assert.ok(found >= leastContrast, `${name}: ${seen} on ${behind} has ${found.toFixed(2)}`);
		}
	}
}

/** The looks of a theme, each with its name. */
function looksOf(theme: Theme): Array<readonly [name: string, look: Look]> {
	const rows = [true, false].flatMap(isSelected =>
		[true, false].map(isFocused => [`row ${isSelected} ${isFocused}`, theme.row({isSelected, isFocused})] as const),
	);
	const words = meanings.filter(meaning => !modules.includes(meaning)).map(meaning => [meaning, theme.span(meaning)] as const);
	return [...words, ...rows, ['rule', theme.rule.look]];
}

test('the contrast is computed as WCAG does', () => {
	assert.equal(contrast('#000000', '#ffffff'), 21);
	assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
	assert.equal(contrast('#ffffff', '#767676').toFixed(2), '4.54');
	assert.deepEqual(
		[indexed(16), indexed(74), indexed(231), indexed(232), indexed(255)],
		['#000000', '#5fafd7', '#ffffff', '#080808', '#eeeeee'],
	);
});

for (const colorLevel of colorLevels) {
	for (const choice of themeNames) {
		for (const background of told) {
			test(`level ${colorLevel}, theme ${choice}, background ${background ?? 'unknown'}: all text has a contrast of ${leastContrast} at least`, () => {
				const theme = createTheme({colorLevel, hasHyperlinks: true}, choice, background);
				const ground = choice === 'light' || choice === 'dark' ? choice : (background ?? 'unknown');
				for (const table of colorLevel === 1 ? tables : [drawn]) {
					for (const [name, look] of looksOf(theme)) {
						assertReadable(name, look, ground, table);
					}
					const [dark, light] = modules.map(module => theme.span(module).backgroundColor);
					assert.ok(!dark || !light || contrast(seenAs(dark, table), seenAs(light, table)) === 21);
				}
			});
		}
	}
}

test('without colours, and in the theme that has none, no look names one', () => {
	for (const background of told) {
		for (const theme of [
			createTheme({colorLevel: 0, hasHyperlinks: false}, 'auto', background),
			...colorLevels.map(colorLevel => createTheme({colorLevel, hasHyperlinks: false}, 'mono', background)),
		]) {
			for (const [name, look] of [...looksOf(theme), ...modules.map(module => [module, theme.span(module)] as const)]) {
				assert.deepEqual([look.color, look.backgroundColor], [undefined, undefined], name);
			}
		}
	}
});

test('what a reader must tell apart differs in more than its colour', () => {
	const shape = ({bold = false, underline = false, inverse = false}: Look) => JSON.stringify({bold, underline, inverse});
	for (const colorLevel of colorLevels) {
		for (const choice of themeNames) {
			const theme = createTheme({colorLevel, hasHyperlinks: false}, choice);
			const rows = {
				focused: {isSelected: true, isFocused: true},
				selected: {isSelected: true, isFocused: false},
				other: {isSelected: false, isFocused: true},
			};
			assert.equal(new Set(Object.values(rows).map(theme.caret)).size, 3, 'the mark tells a selected row, and whether the keys go there');
			assert.notEqual(shape(theme.row(rows.focused)), shape(theme.row(rows.other)));
			for (const meaning of ['owner', 'heading', 'link', 'match', 'cursor', 'strong'] as const) {
				assert.notEqual(shape(theme.span(meaning)), shape(theme.span('plain')), meaning);
			}
			// A match stands within quiet and accented words; a link within a text.
			assert.notEqual(shape(theme.span('match')), shape(theme.span('quiet')));
			assert.notEqual(shape(theme.span('match')), shape(theme.span('accent')));
		}
	}
});

for (const language of languages) {
	test(`${language}: a screen says the same with all colours and with none`, async () => {
		const visits = colorLevels.map(level => new TestVisit(120, 40, startIn(language), level));
		await Promise.all(visits.map(({visit}) => visit.loadSearch()));
		for (const key of wholeTour.flat()) {
			// The modules of a QR code are drawn the other way round without colours, for a dark screen.
			const [first, ...others] = visits.map(visit =>
				visit
					.press(key)
					.screen.replace(/[ ▀▄█]+/g, ' ')
					.replace(/ $/gm, ''),
			);
			for (const other of others) {
				assert.equal(other, first, `after ${key}`);
			}
		}
	});
}
