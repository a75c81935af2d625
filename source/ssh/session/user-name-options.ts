import type {Display} from '../../command/display.js';
import type {LanguageId} from '../../language/language.js';

/** What a visitor's user name, as in `ssh plain@HOST`, turns on. */
export interface Switches extends Display {
	/** The text instead of the app. */
	readonly isPlain?: boolean;
	readonly language?: LanguageId;
}

const switches: Readonly<Record<string, Switches>> = {
	plain: {isPlain: true},
	mono: {colorLevel: 0},
	light: {theme: 'light'},
	dark: {theme: 'dark'},
	ascii: {isAscii: true},
	mouse: {hasMouse: true},
	a11y: {isReadAloud: true},
	en: {language: 'en'},
	zh: {language: 'zh'},
};

/** The switches of a user name; any other name is welcome and means nothing. */
export function switchesOf(userName: string): Switches {
	return Object.hasOwn(switches, userName) ? (switches[userName] ?? {}) : {};
}
