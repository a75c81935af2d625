import assert from 'node:assert/strict';
import {test} from 'node:test';
import {themeNames} from '../../../source/app/theme/names.js';
import {backgrounds, colors, type TextStyle} from '../../../source/app/theme/palette.js';
import {createTheme, type Theme} from '../../../source/app/theme/theme.js';
import type {Token} from '../../../source/resume/block.js';

/** What text needs at least (WCAG 2.2, 1.4.3, level AA). */
const leastContrast = 4.5;
const colorLevels = [0, 1, 2, 3] as const;
/** What may be known of the terminal's background. */
const known = ['dark', 'light', undefined] as const;

/** Words of each meaning: the compiler sees to it that none is left out. */
const meanings = Object.keys({
	plain: true,
	strong: true,
	emphasis: true,
	quiet: true,
	accent: true,
	first: true,
	venue: true,
	open: true,
	owner: true,
	heading: true,
	link: true,
	bar: true,
	match: true,
	cursor: true,
	code: true,
	dark: true,
	light: true,
} satisfies Record<Token, true>) as Token[];
/** The modules of a QR code, which are no text: a dark one on a light one is what must be seen. */
const modules: readonly Token[] = ['dark', 'light'];
const texts = meanings.filter(meaning => !modules.includes(meaning));
/** What stands in rows that can be selected. */
const inRows = texts.filter(meaning => meaning !== 'code' && meaning !== 'cursor');

/** How a letter looks: colours as "#rrggbb", as the index of one of the 256, or as the code of one of the sixteen (30–37, 90–97). */
interface Look {
	readonly color?: string | number;
	readonly background?: string | number;
	readonly isBold: boolean;
	readonly isUnderlined: boolean;
	readonly isInverse: boolean;
	readonly isDim: boolean;
}

/** The look that a style gives to a text, from the sequences (SGR, ECMA-48) before it. */
function lookOf(...styles: readonly TextStyle[]): Look {
	const styled = styles.reduceRight((text, style) => style(text), 'x');
	const before = styled.slice(0, styled.lastIndexOf('x'));
	let look: Look = {isBold: false, isUnderlined: false, isInverse: false, isDim: false};
	// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences are made of them
	for (const [, parameters = ''] of before.matchAll(/\x1B\[([\d;]*)m/g)) {
		look = {...look, ...setBy(parameters.split(';').map(Number))};
	}
	return look;
}

function setBy([code = 0, kind, ...rest]: readonly number[]): Partial<Look> {
	if (code === 38 || code === 48) {
		const color = kind === 5 ? indexed(rest[0] ?? 0) : hex(rest);
		return code === 38 ? {color} : {background: color};
	}
	if ((code >= 30 && code < 38) || (code >= 90 && code < 98)) {
		return {color: code};
	}
	if ((code >= 40 && code < 48) || (code >= 100 && code < 108)) {
		return {background: code - 10};
	}
	const flags: Record<number, Partial<Look>> = {1: {isBold: true}, 2: {isDim: true}, 4: {isUnderlined: true}, 7: {isInverse: true}};
	return flags[code] ?? assert.fail(`SGR ${code} is not known here`);
}

function hex(parts: readonly number[]): string {
	return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;
}

/** A colour of the 256, as xterm makes its cube and its greys. */
function indexed(number: number): string {
	assert.ok(number >= 16 && number <= 255, 'the first sixteen colours are what the reader has made of them');
	const level = (step: number) => (step === 0 ? 0 : 55 + 40 * step);
	const cube = number - 16;
	const grey = 8 + 10 * (number - 232);
	return hex(number >= 232 ? [grey, grey, grey] : [level(Math.floor(cube / 36)), level(Math.floor(cube / 6) % 6), level(cube % 6)]);
}

/** How a terminal draws the sixteen colours that are used here, and its grounds. */
interface Drawn {
	readonly named: Readonly<Record<number, string>>;
	readonly grounds: Readonly<Record<keyof typeof backgrounds, readonly string[]>>;
}

const blackAndWhite = {dark: ['#000000'], light: ['#ffffff'], unknown: ['#000000', '#ffffff']};
/** The two commonest tables of the sixteen colours, xterm's own and VGA's, on their black and white. */
const tables: readonly Drawn[] = [
	{
		named: {
			...{30: '#000000', 32: '#00cd00', 33: '#cdcd00', 34: '#0000ee', 35: '#cd00cd', 36: '#00cdcd'},
			...{92: '#00ff00', 93: '#ffff00', 94: '#5c5cff', 95: '#ff00ff', 96: '#00ffff', 97: '#ffffff'},
		},
		grounds: blackAndWhite,
	},
	{
		named: {
			...{30: '#000000', 32: '#00aa00', 33: '#aa5500', 34: '#0000aa', 35: '#aa00aa', 36: '#00aaaa'},
			...{92: '#55ff55', 93: '#ffff55', 94: '#5555ff', 95: '#ff55ff', 96: '#55ffff', 97: '#ffffff'},
		},
		grounds: blackAndWhite,
	},
];
/** A terminal that draws colours as they are given, on the backgrounds that the palette is made for. */
const exact: Drawn = {named: {}, grounds: backgrounds};

function seenAs(color: string | number, {named}: Drawn): string {
	return typeof color === 'string' ? color : (named[color] ?? assert.fail(`${color} is a known colour`));
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
function assertReadable(
	name: string,
	{color, background, isBold, isDim, isInverse}: Look,
	ground: keyof typeof backgrounds,
	drawn: Drawn,
): void {
	assert.ok(!isDim, `${name}: how dim a terminal draws what is dim, nobody knows`);
	assert.ok(!isInverse || color === undefined, `${name}: in reverse video a colour becomes the background`);
	if (color === undefined && background === undefined) {
		return;
	}
	const ownColor = color ?? (ground === 'light' ? '#000000' : '#ffffff');
	// In many terminals, bold text is in the bright colour of the same name.
	const seen = [ownColor, ...(isBold && typeof ownColor === 'number' && ownColor > 30 && ownColor < 38 ? [ownColor + 60] : [])];
	for (const behind of background === undefined ? drawn.grounds[ground] : [seenAs(background, drawn)]) {
		for (const own of seen) {
			const found = contrast(seenAs(own, drawn), behind);
			assert.ok(found >= leastContrast, `${name}: ${own} on ${behind} has ${found.toFixed(2)}`);
		}
	}
}

/** Each look of a theme by its name: its words, alone and in the selected row, the name, and the selected row itself. */
function looksOf(theme: Theme): [name: string, look: Look][] {
	return [
		...texts.map((meaning): [string, Look] => [meaning, lookOf(theme[meaning])]),
		...inRows.map((meaning): [string, Look] => [`${meaning} in the selected row`, lookOf(theme.fill, theme.onFill[meaning])]),
		['the name', lookOf(theme.name)],
		['the selected row', lookOf(theme.fill)],
	];
}

test('the contrast is computed as WCAG does', () => {
	assert.equal(contrast('#000000', '#ffffff'), 21);
	assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
	assert.equal(contrast('#ffffff', '#767676').toFixed(2), '4.54');
	assert.deepEqual([16, 74, 231, 232, 255].map(indexed), ['#000000', '#5fafd7', '#ffffff', '#080808', '#eeeeee']);
});

for (const colorLevel of colorLevels) {
	for (const choice of themeNames) {
		for (const background of known) {
			test(`level ${colorLevel}, theme ${choice}, background ${background ?? 'unknown'}: all text can be read`, () => {
				const theme = createTheme({colorLevel, hasHyperlinks: false}, choice, background);
				const ground = choice === 'light' || choice === 'dark' ? choice : (background ?? 'unknown');
				for (const drawn of colorLevel === 1 ? tables : [exact]) {
					for (const [name, look] of looksOf(theme)) {
						assertReadable(name, look, ground, drawn);
					}
					const [dark, light] = modules.map(module => lookOf(theme[module]).background);
					assert.ok(dark === undefined || light === undefined || contrast(seenAs(dark, drawn), seenAs(light, drawn)) === 21);
				}
			});
		}
	}
}

test('each colour of the palette can be read on every background that it is made for, and on the selected row', () => {
	for (const ground of ['dark', 'light', 'unknown'] as const) {
		for (const level of [2, 3] as const) {
			const {selection, ...tokens} = colors[ground][level];
			const rgb = (color: string | number) => (typeof color === 'number' ? indexed(color) : color);
			for (const [token, color] of Object.entries(tokens)) {
				for (const behind of [...backgrounds[ground], ...(selection === undefined ? [] : [rgb(selection)])]) {
					const found = contrast(rgb(color), behind);
					assert.ok(found >= leastContrast, `${ground} ${level} ${token} on ${behind}: ${found.toFixed(2)}`);
				}
			}
		}
	}
});

test('without colours, and in the theme that has none, no look names one', () => {
	for (const background of known) {
		for (const theme of [
			createTheme({colorLevel: 0, hasHyperlinks: false}, 'auto', background),
			...colorLevels.map(colorLevel => createTheme({colorLevel, hasHyperlinks: false}, 'mono', background)),
		]) {
			for (const [name, look] of [...looksOf(theme), ...modules.map(module => [module, lookOf(theme[module])] as const)]) {
				assert.deepEqual([look.color, look.background], [undefined, undefined], name);
			}
		}
	}
});

test('the selected row is filled in every colour level: by a background, or in reverse video', () => {
	for (const colorLevel of colorLevels) {
		for (const background of known) {
			const {background: fill, isInverse} = lookOf(createTheme({colorLevel, hasHyperlinks: false}, 'auto', background).fill);
			assert.ok(isInverse || fill !== undefined);
			assert.ok(!(isInverse && fill !== undefined), 'not by both, which would undo each other');
			assert.ok(isInverse || colorLevel >= 2, 'what the sixteen colours look like is the reader’s own choice');
		}
	}
});

test('what a reader must tell apart differs in more than its colour', () => {
	const shape = (...styles: readonly TextStyle[]) => {
		const {isBold, isUnderlined, isInverse, background} = lookOf(...styles);
		return JSON.stringify({isBold, isUnderlined, isInverse, isFilled: background !== undefined});
	};
	for (const colorLevel of colorLevels) {
		for (const choice of themeNames) {
			const theme = createTheme({colorLevel, hasHyperlinks: false}, choice);
			assert.notEqual(shape(theme.fill), shape(theme.plain), 'a selected row');
			for (const meaning of ['owner', 'heading', 'link', 'match', 'cursor', 'strong'] as const) {
				assert.notEqual(shape(theme[meaning]), shape(theme.plain), meaning);
			}
			// A match stands within quiet and accented words; a link within a text.
			assert.notEqual(shape(theme.match), shape(theme.quiet));
			assert.notEqual(shape(theme.match), shape(theme.accent));
			assert.notEqual(shape(theme.fill, theme.onFill.match), shape(theme.fill, theme.onFill.plain), 'a match in the selected row');
		}
	}
});

test('a text keeps its words in every look, and is a hyperlink only where there are some', () => {
	const theme = createTheme({colorLevel: 3, hasHyperlinks: false}, 'auto', 'dark');
	const linked = createTheme({colorLevel: 3, hasHyperlinks: true}, 'auto', 'dark');
	const span = {text: 'words', meaning: 'link', href: 'https://example.com/'} as const;
	assert.doesNotMatch(theme.spans([span]), /example\.com/);
	assert.match(linked.spans([span]), /\]8;.*https:\/\/example\.com\//);
	for (const meaning of meanings) {
		assert.ok(theme[meaning]('words').includes('words'), meaning);
	}
});
