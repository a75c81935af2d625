import type {Background} from '../../terminal/background.js';

/** Names of the themes; auto follows the terminal's background. */
export const themeNames = ['auto', 'light', 'dark', 'mono'] as const;
export type ThemeName = (typeof themeNames)[number];

/** Returns the theme after this one; skips light and dark when the terminal's background is known. */
export function nextTheme(theme: ThemeName, background: Background | undefined): ThemeName {
	const offered = themeNames.filter(name => name === 'auto' || name === 'mono' || background === undefined);
	return offered[(offered.indexOf(theme) + 1) % offered.length] ?? 'auto';
}
