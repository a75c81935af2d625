import type {TextProps} from 'ink';
import type {Meaning} from '../resume/block.js';
import type {Background} from '../terminal/background.js';
import type {ColorLevel} from '../terminal/color-level.js';
import {hyperlink} from '../terminal/hyperlink.js';
import {paletteOf} from './palette.js';

export type Look = Omit<TextProps, 'children'>;

/** How things look, from what they mean and the state that they are in. No colour is named outside the palette. */
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

/** The themes that a reader can choose; auto follows the terminal's background. */
export const themeNames = ['auto', 'light', 'dark', 'mono'] as const;
export type ThemeName = (typeof themeNames)[number];

/** The theme for a terminal, by the reader's choice and the terminal's background as far as it is known. */
export function createTheme({colorLevel, hasHyperlinks}: Looks, choice: ThemeName = 'auto', background?: Background): Theme {
	const {accent, quiet, code, dark, light} = paletteOf(
		choice === 'mono' ? 0 : colorLevel,
		choice === 'light' || choice === 'dark' ? choice : background,
	);
	const strongAccent = {...accent, bold: true};
	const looks: Readonly<Record<Meaning, Look>> = {
		plain: {},
		strong: {bold: true},
		emphasis: {underline: true},
		quiet,
		accent,
		owner: {bold: true, underline: true},
		heading: strongAccent,
		link: {...accent, underline: true},
		bar: accent,
		cursor: {inverse: true},
		code,
		dark,
		light,
		match: {...strongAccent, underline: true},
	};
	return {
		span: (meaning = 'plain') => looks[meaning],
		link: (text, href) => (hasHyperlinks ? hyperlink(text, href) : text),
		row: ({isSelected, isFocused}) => (isSelected ? {...(isFocused ? accent : {}), bold: true} : {}),
		caret: ({isSelected, isFocused}) => (isSelected ? (isFocused ? '❯ ' : '› ') : '  '),
		rule: {across: '╌', down: '╎', thumb: '▐', look: quiet},
	};
}
