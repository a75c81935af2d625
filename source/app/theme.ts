import type {TextProps} from 'ink';
import type {Meaning} from '../resume/block.js';
import type {ColorLevel} from '../terminal/color-level.js';
import {hyperlink} from '../terminal/hyperlink.js';

export type Look = Omit<TextProps, 'children'>;

/** How things look, from what they mean and the state that they are in. No colour is named anywhere else. */
export interface Theme {
	/** Words of a meaning. */
	readonly span: (meaning: Meaning | undefined) => Look;
	/** The words of a link, as a hyperlink where the terminal has them. */
	readonly link: (text: string, href: string) => string;
	/** The words of a row of a list or the menu. */
	readonly row: (state: RowState) => Look;
	/** The mark before the selected row, as wide as the space before the others. */
	readonly caret: (state: RowState) => string;
	readonly rule: {readonly across: string; readonly down: string; readonly thumb: string; readonly look: Look};
}

/** What a terminal can show. */
export interface Looks {
	readonly colorLevel: ColorLevel;
	readonly hasHyperlinks: boolean;
}

export interface RowState {
	readonly isSelected: boolean;
	/** Whether the pane that the row is in takes the keys. */
	readonly isFocused: boolean;
}

/** Legible on dark and on light: both colours have a contrast of 4.5:1 with black and with white. */
const palettes: Readonly<Record<ColorLevel, {accent: Look; quiet: Look; code: Look}>> = {
	0: {accent: {bold: true}, quiet: {}, code: {}},
	1: {accent: {color: 'cyan'}, quiet: {dimColor: true}, code: {color: 'black', backgroundColor: 'whiteBright'}},
	2: {accent: {color: 'ansi256(31)'}, quiet: {color: 'ansi256(243)'}, code: {color: 'ansi256(16)', backgroundColor: 'ansi256(231)'}},
	3: {accent: {color: '#007ea6'}, quiet: {color: '#767676'}, code: {color: '#000000', backgroundColor: '#ffffff'}},
};

/** The theme for a terminal. */
export function createTheme({colorLevel, hasHyperlinks}: Looks): Theme {
	const {accent, quiet, code} = palettes[colorLevel];
	const strongAccent = {...accent, bold: true};
	const looks: Readonly<Record<Meaning, Look>> = {
		plain: {},
		strong: {bold: true},
		quiet,
		accent,
		owner: {bold: true, underline: true},
		heading: strongAccent,
		link: {...accent, underline: true},
		bar: accent,
		cursor: {inverse: true},
		code,
		match: {...accent, bold: true, underline: true},
	};
	return {
		span: (meaning = 'plain') => looks[meaning],
		link: (text, href) => (hasHyperlinks ? hyperlink(text, href) : text),
		row: ({isSelected, isFocused}) => (isSelected ? {...(isFocused ? accent : {}), bold: true} : {}),
		caret: ({isSelected, isFocused}) => (isSelected ? (isFocused ? '❯ ' : '› ') : '  '),
		rule: {across: '╌', down: '╎', thumb: '▐', look: quiet},
	};
}
