import {Chalk, type ChalkInstance} from 'chalk';
import type {Background} from '../../terminal/background.js';
import type {ColorLevel} from '../../terminal/color-level.js';

/** Applies colours or attributes to a text, as SGR sequences. */
export type TextStyle = (text: string) => string;

/** Tokens with a colour of their own. */
export type ColorToken = 'accent' | 'quiet' | 'first' | 'venue' | 'open';

/** A style for each colour token, for the selected row, and for the modules of a QR code. */
export interface Palette extends Readonly<Record<ColorToken, TextStyle>> {
	/** Background of the selected row; undefined where reverse video is used instead. */
	readonly selection: TextStyle | undefined;
	readonly code: TextStyle;
	/** Styles of the dark and light modules of a QR code that is drawn with backgrounds. */
	readonly dark: TextStyle;
	readonly light: TextStyle;
}

/**
 * Colours for each background, in true colour and in 256 colours. Text in them has a contrast of at least 4.5:1 (WCAG 2.2,
 * 1.4.3) with the backgrounds below and with the selected row; for an unknown background, with both black and white. A test
 * computes it.
 */
export const colors = {
	dark: {
		3: {accent: '#5cc4e4', quiet: '#a3acb6', first: '#e5ac4f', venue: '#c0a5f5', open: '#74c98a', selection: '#1d4352'},
		2: {accent: 117, quiet: 249, first: 179, venue: 183, open: 114, selection: 237},
	},
	light: {
		3: {accent: '#005f7a', quiet: '#545c64', first: '#855000', venue: '#6b3fa8', open: '#1d6b34', selection: '#cfe8f1'},
		2: {accent: 24, quiet: 239, first: 94, venue: 55, open: 22, selection: 195},
	},
	unknown: {
		3: {accent: '#007ea6', quiet: '#767676', first: '#a26a00', venue: '#8862c6', open: '#2d844a', selection: undefined},
		2: {accent: 63, quiet: 243, first: 131, venue: 98, open: 29, selection: undefined},
	},
} as const;

/** The backgrounds that the colours are designed for, from the darkest and the lightest on. */
export const backgrounds = {
	dark: ['#000000', '#1e1e1e', '#282c34', '#2e3440'],
	light: ['#ffffff', '#fdf6e3', '#eeeeee'],
	unknown: ['#000000', '#ffffff'],
} as const;

// Each session has its own colour level: a palette uses only colours of that level, and chalk lets all of them through.
const chalk = new Chalk({level: 3});
const plain: TextStyle = text => text;

/** Returns the palette for a colour level and a background. */
export function paletteOf(colorLevel: ColorLevel, background: Background | undefined): Palette {
	switch (colorLevel) {
		case 0:
			// An unknown background is assumed to be dark: reverse video makes it light.
			return background === 'light'
				? {...uncolored, code: plain, dark: chalk.inverse, light: plain}
				: {...uncolored, code: chalk.inverse, dark: plain, light: chalk.inverse};
		case 1:
			return {...(background ? sixteen[background] : uncolored), ...codeStyles(chalk.black, chalk.bgBlack, chalk.bgWhiteBright)};
		default:
			return manyColors(colorLevel, background ?? 'unknown');
	}
}

const uncolored = {
	accent: chalk.bold,
	quiet: plain,
	first: chalk.bold,
	venue: plain,
	open: chalk.bold,
	selection: undefined,
} as const;

/** Users configure how the sixteen colours look: only the safest are used, and none on an unknown background. */
const sixteen = {
	dark: {...uncolored, accent: chalk.cyan, first: chalk.yellowBright, venue: chalk.magentaBright, open: chalk.green},
	light: {...uncolored, accent: chalk.blue, first: chalk.bold, venue: chalk.magenta, open: chalk.bold},
} as const;

function manyColors(colorLevel: 2 | 3, background: keyof typeof colors): Palette {
	const {accent, quiet, first, venue, open, selection} = colors[background][colorLevel];
	return {
		accent: foreground(accent),
		quiet: foreground(quiet),
		first: foreground(first),
		venue: foreground(venue),
		open: foreground(open),
		selection: selection === undefined ? undefined : fill(selection),
		...(colorLevel === 2
			? codeStyles(chalk.ansi256(16), chalk.bgAnsi256(16), chalk.bgAnsi256(231))
			: codeStyles(chalk.hex('#000000'), chalk.bgHex('#000000'), chalk.bgHex('#ffffff'))),
	};
}

function foreground(color: string | number): ChalkInstance {
	return typeof color === 'string' ? chalk.hex(color) : chalk.ansi256(color);
}

function fill(color: string | number): ChalkInstance {
	return typeof color === 'string' ? chalk.bgHex(color) : chalk.bgAnsi256(color);
}

function codeStyles(black: TextStyle, dark: TextStyle, light: TextStyle): Pick<Palette, 'code' | 'dark' | 'light'> {
	return {code: text => light(black(text)), dark, light};
}
