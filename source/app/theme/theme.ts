import {Chalk} from 'chalk';
import type {Span, Token} from '../../resume/block.js';
import type {Background} from '../../terminal/background.js';
import type {ColorLevel} from '../../terminal/color-level.js';
import {hyperlink} from '../../terminal/hyperlink.js';
import type {ThemeName} from './names.js';
import {type Palette, paletteOf, type TextStyle} from './palette.js';

/** Styles by token. No colour is named outside the palette. */
export interface WordTheme extends Readonly<Record<Token, TextStyle>> {
	/** Renders spans as one string, each in the style of its token, and as a hyperlink if it has an address. */
	readonly spans: (spans: readonly Span[]) => string;
	/** Renders a text as a hyperlink to an address, if the terminal supports hyperlinks. */
	readonly hyperlink: (text: string, href: string) => string;
	/** The person's name on the home screen. */
	readonly name: TextStyle;
	/** The selected row, filled over its full width. */
	readonly fill: TextStyle;
	readonly glyphs: Glyphs;
}

/** Theme of a session. */
export interface Theme extends WordTheme {
	/** Styles within the selected row, without colours that its fill would hide. */
	readonly onFill: WordTheme;
}

/** Characters for borders, pointers and scrollbars. */
export interface Glyphs {
	/** Horizontal and vertical line. */
	readonly across: string;
	readonly down: string;
	/** Corners of a border: upper left and right, lower left and right. */
	readonly corners: readonly [string, string, string, string];
	readonly pointer: string;
	readonly thumb: string;
	/** Whether half blocks are one cell wide, as block letters and QR codes need. */
	readonly hasBlocks: boolean;
	readonly isAscii: boolean;
}

/** Rendering capabilities of a terminal. */
export interface Capabilities {
	readonly colorLevel: ColorLevel;
	readonly hasHyperlinks: boolean;
	readonly isAscii?: boolean;
	/** Whether characters of ambiguous width (Unicode UAX #11) may take two cells. */
	readonly isAmbiguousWide?: boolean;
}

const chalk = new Chalk({level: 3});
const plain: TextStyle = text => text;

/** Creates the theme for a terminal, from the chosen theme and the terminal's background, if known. */
export function createTheme(capabilities: Capabilities, choice: ThemeName = 'auto', background?: Background): Theme {
	const colorLevel = choice === 'mono' ? 0 : capabilities.colorLevel;
	const {selection, ...palette} = paletteOf(colorLevel, choice === 'light' || choice === 'dark' ? choice : background);
	const fill: TextStyle = selection ? text => selection(chalk.bold(text)) : text => chalk.inverse(chalk.bold(text));
	const words = wordTheme(palette, fill, capabilities);
	// In reverse video, a foreground colour would become the background.
	const uncolored = {...palette, accent: plain, quiet: plain, first: plain, venue: plain, open: plain};
	return {...words, onFill: selection ? words : wordTheme(uncolored, fill, capabilities)};
}

function wordTheme(palette: Omit<Palette, 'selection'>, fill: TextStyle, capabilities: Capabilities): WordTheme {
	const {accent, quiet, first, venue, open, code, dark, light} = palette;
	const {hasHyperlinks} = capabilities;
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
	return {...styles, name: text => chalk.bold(accent(text)), spans, hyperlink: linked, fill, glyphs: glyphsOf(capabilities)};
}

function glyphsOf({isAscii = false, isAmbiguousWide = false}: Capabilities): Glyphs {
	const isWide = isAscii || isAmbiguousWide;
	const lines = isWide
		? ({across: '╌', down: '╎', corners: ['╷', '╷', '╵', '╵'], thumb: '▮'} as const)
		: ({across: '─', down: '│', corners: ['┌', '┐', '└', '┘'], thumb: '▐'} as const);
	return {...lines, pointer: '❯', hasBlocks: !isWide, isAscii};
}
