import type {Display} from '../../command/display.js';
import type {LanguageId} from '../../i18n/language.js';

/** Options that the user name of a client sets, as in `ssh plain@HOST`. */
export interface UserNameOptions extends Display {
	/** Text instead of the app. */
	readonly isPlain?: boolean;
	readonly language?: LanguageId;
}

const optionsByName: Readonly<Record<string, UserNameOptions>> = {
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

/** Returns the options that a user name sets; none for any other name. */
export function readUserName(userName: string): UserNameOptions {
	return Object.hasOwn(optionsByName, userName) ? (optionsByName[userName] ?? {}) : {};
}
