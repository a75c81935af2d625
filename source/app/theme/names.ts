import type {Background} from '../../terminal/background.js';

/** The themes that a reader can choose; auto follows the terminal's background. */
export const themeNames = ['auto', 'light', 'dark', 'mono'] as const;
export type ThemeName = (typeof themeNames)[number];

/** The theme after this one; none that contradicts a background that is known. */
export function nextTheme(theme: ThemeName, background: Background | undefined): ThemeName {
	const offered = themeNames.filter(name => name === 'auto' || name === 'mono' || background === undefined);
	return offered[(offered.indexOf(theme) + 1) % offered.length] ?? 'auto';
}
