import {Chalk} from 'chalk';
import type {Span, Token} from '../../resume/block.js';
import type {Background} from '../../terminal/background.js';
import type {ColorLevel} from '../../terminal/color-level.js';
import {hyperlink} from '../../terminal/hyperlink.js';
import type {ThemeName} from './names.js';
import {type Palette, paletteOf, type TextStyle} from './palette.js';

/** How texts look, by what they mean. No colour is named outside the palette. */
export interface WordTheme extends Readonly<Record<Token, TextStyle>> {
	/** Spans as one text, each in the style of its meaning, and as a hyperlink where it leads to an address. */
	readonly spans: (spans: readonly Span[]) => string;
	/** The text as a hyperlink to an address, where the terminal has them. */
	readonly hyperlink: (text: string, href: string) => string;
	/** The person's name on the first screen. */
	readonly name: TextStyle;
	/** The selected row, which is filled over its whole width. */
	readonly fill: TextStyle;
	readonly glyphs: Glyphs;
}

/** The looks of a terminal. */
export interface Theme extends WordTheme {
	/** How the words of the selected row look: none has a colour that the fill would hide. */
	readonly onFill: WordTheme;
}

/** Characters to draw with. */
export interface Glyphs {
	/** A rule across, and one down. */
	readonly across: string;
	readonly down: string;
	/** The corners of a border: upper left and right, lower left and right. */
	readonly corners: readonly [string, string, string, string];
	readonly pointer: string;
	readonly thumb: string;
	/** Whether there are half blocks, as wide as a letter: for large letters and QR codes. */
	readonly hasBlocks: boolean;
	readonly isAscii: boolean;
}

/** What a terminal can show. */
export interface Looks {
	readonly colorLevel: ColorLevel;
	readonly hasHyperlinks: boolean;
	readonly isAscii?: boolean;
	/** Whether the characters of ambiguous width (Unicode UAX #11) may take two cells. */
	readonly isAmbiguousWide?: boolean;
}

const chalk = new Chalk({level: 3});
const plain: TextStyle = text => text;

/** The theme for a terminal, by the reader's choice and the terminal's background as far as it is known. */
export function createTheme(looks: Looks, choice: ThemeName = 'auto', background?: Background): Theme {
	const colorLevel = choice === 'mono' ? 0 : looks.colorLevel;
	const {selection, ...palette} = paletteOf(colorLevel, choice === 'light' || choice === 'dark' ? choice : background);
	const fill: TextStyle = selection ? text => selection(chalk.bold(text)) : text => chalk.inverse(chalk.bold(text));
	const words = wordTheme(palette, fill, looks);
	// In reverse video a colour would become the background of its words.
	const uncolored = {...palette, accent: plain, quiet: plain, first: plain, venue: plain, open: plain};
	return {...words, onFill: selection ? words : wordTheme(uncolored, fill, looks)};
}

function wordTheme(palette: Omit<Palette, 'selection'>, fill: TextStyle, looks: Looks): WordTheme {
	const {accent, quiet, first, venue, open, code, dark, light} = palette;
	const {hasHyperlinks} = looks;
	const linked = (text: string, href: string) => (hasHyperlinks ? hyperlink(text, href) : text);
	const styles: Readonly<Record<Token, TextStyle>> = {
		plain,
		strong: chalk.bold,
		emphasis: chalk.underline,
		quiet,
		accent,
		first,
		venue,
		open,
		owner: text => chalk.bold(chalk.underline(text)),
		heading: chalk.bold,
		link: text => chalk.underline(accent(text)),
		bar: accent,
		cursor: chalk.inverse,
		code,
		dark,
		light,
		match: text => chalk.bold(chalk.underline(accent(text))),
	};
	const spans = (words: readonly Span[]) =>
		words.map(({text, meaning = 'plain', href}) => styles[meaning](href === undefined ? text : linked(text, href))).join('');
	return {...styles, name: text => chalk.bold(accent(text)), spans, hyperlink: linked, fill, glyphs: glyphsOf(looks)};
}

function glyphsOf({isAscii = false, isAmbiguousWide = false}: Looks): Glyphs {
	const isWide = isAscii || isAmbiguousWide;
	const lines = isWide
		? ({across: '╌', down: '╎', corners: ['╷', '╷', '╵', '╵'], thumb: '▮'} as const)
		: ({across: '─', down: '│', corners: ['┌', '┐', '└', '┘'], thumb: '▐'} as const);
	return {...lines, pointer: '❯', hasBlocks: !isWide, isAscii};
}
