import type {TextProps} from 'ink';
import type {Meaning} from '../resume/block.js';
import type {ColorLevel} from '../terminal/color-level.js';

export type Look = Omit<TextProps, 'children'>;

/** How things look, from what they mean and the state that they are in. No colour is named anywhere else. */
export interface Theme {
	/** Words of a meaning. */
	readonly span: (meaning: Meaning | undefined) => Look;
	/** The words of a row of a list or the menu. */
	readonly row: (state: RowState) => Look;
	/** The mark before the selected row, as wide as the space before the others. */
	readonly caret: (state: RowState) => string;
	readonly rule: {readonly across: string; readonly down: string; readonly thumb: string; readonly look: Look};
}

export interface RowState {
	readonly isSelected: boolean;
	/** Whether the pane that the row is in takes the keys. */
	readonly isFocused: boolean;
}

/** Legible on dark and on light: both colours have a contrast of 4.5:1 with black and with white. */
const palettes: Readonly<Record<ColorLevel, {accent: Look; quiet: Look}>> = {
	0: {accent: {bold: true}, quiet: {}},
	1: {accent: {color: 'cyan'}, quiet: {dimColor: true}},
	2: {accent: {color: 'ansi256(31)'}, quiet: {color: 'ansi256(243)'}},
	3: {accent: {color: '#007ea6'}, quiet: {color: '#767676'}},
};

/** The theme for a colour level. */
export function createTheme(colorLevel: ColorLevel): Theme {
	const {accent, quiet} = palettes[colorLevel];
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
	};
	return {
		span: (meaning = 'plain') => looks[meaning],
		row: ({isSelected, isFocused}) => (isSelected ? {...(isFocused ? accent : {}), bold: true} : {}),
		caret: ({isSelected, isFocused}) => (isSelected ? (isFocused ? '❯ ' : '› ') : '  '),
		rule: {across: '╌', down: '╎', thumb: '▐', look: quiet},
	};
}
