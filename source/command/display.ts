import {type ThemeName, themeNames} from '../app/theme/names.js';
import type {ColorLevel} from '../terminal/color-level.js';
import type {Flags} from './flags.js';
import {knownWord} from './usage-error.js';

/** Display options of the app, which override what is detected of the terminal. */
export interface Display {
	readonly theme?: ThemeName | undefined;
	readonly colorLevel?: ColorLevel | undefined;
	readonly isAscii?: boolean | undefined;
	/** When undefined: true on the local terminal, false over SSH. */
	readonly hasMouse?: boolean | undefined;
	/** Whether the app is replaced by the screen reader mode. */
	readonly isReadAloud?: boolean | undefined;
}

const colorLevels = {auto: undefined, none: 0, '16': 1, '256': 2, true: 3} as const;

/** The names of the colour levels. */
export const colorNames = Object.keys(colorLevels) as (keyof typeof colorLevels)[];

/**
 * Parses the display options.
 *
 * @throws {UsageError} when a value is unknown
 */
export function readDisplay(flags: Flags): Display {
	const theme = flags.get('theme');
	const color = flags.get('color');
	return {
		theme: theme === undefined ? undefined : knownWord('theme', theme, themeNames),
		colorLevel: color === undefined ? undefined : colorLevels[knownWord('color', color, colorNames)],
		isAscii: flags.has('ascii') || undefined,
		hasMouse: flags.has('no-mouse') ? false : flags.has('mouse') || undefined,
		isReadAloud: flags.has('screen-reader') || undefined,
	};
}
