import type {Background} from '../terminal/background.js';
import type {ColorLevel} from '../terminal/color-level.js';
import type {Look} from './theme.js';

/** The colours of a theme: one accent, one for what is said quietly, and dark on light for QR codes. */
export interface Palette {
	readonly accent: Look;
	readonly quiet: Look;
	readonly code: Look;
	/** A dark and a light module of a QR code that is drawn by backgrounds. */
	readonly dark: Look;
	readonly light: Look;
}

/**
 * For each background the accent and the quiet colour, in true colour and in the 256 colours. Text in them has a contrast
 * of 4.5:1 at least (WCAG 2.2, 1.4.3) with the backgrounds below; where the background is not known, with both black and
 * white. A test computes it.
 */
export const colors = {
	dark: {3: ['#4db8d9', '#9aa3ad'], 2: [74, 248]},
	light: {3: ['#006581', '#59626b'], 2: [24, 240]},
	unknown: {3: ['#007ea6', '#767676'], 2: [29, 243]},
} as const;

/** The backgrounds that the colours are made for, from the darkest and the lightest on. */
export const backgrounds = {
	dark: ['#000000', '#1e1e1e', '#282c34', '#2e3440'],
	light: ['#ffffff', '#fdf6e3', '#eeeeee'],
	unknown: ['#000000', '#ffffff'],
} as const;

/** The palette for a colour level and a background. */
export function paletteOf(colorLevel: ColorLevel, background: Background | undefined): Palette {
	switch (colorLevel) {
		case 0:
			return {accent: {bold: true}, quiet: {}, code: {}, dark: {}, light: {inverse: true}};
		case 1:
			// What the sixteen colours look like is the reader's own choice: only the safest is used, and on no unknown background.
			return {
				accent: background ? {color: background === 'dark' ? 'cyan' : 'blue'} : {bold: true},
				quiet: {},
				...codeLooks('black', 'whiteBright'),
			};
		case 2: {
			const [accent, quiet] = colors[background ?? 'unknown'][2];
			return {accent: {color: ansi(accent)}, quiet: {color: ansi(quiet)}, ...codeLooks(ansi(16), ansi(231))};
		}
		case 3: {
			const [accent, quiet] = colors[background ?? 'unknown'][3];
			return {accent: {color: accent}, quiet: {color: quiet}, ...codeLooks('#000000', '#ffffff')};
		}
	}
}

function codeLooks(black: string, white: string): Pick<Palette, 'code' | 'dark' | 'light'> {
	return {code: {color: black, backgroundColor: white}, dark: {backgroundColor: black}, light: {backgroundColor: white}};
}

function ansi(number: number): string {
	return `ansi256(${number})`;
}
