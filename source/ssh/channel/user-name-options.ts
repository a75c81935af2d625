import type {Display} from '../../command/display.js';
import type {LanguageId} from '../../i18n/language.js';

/** Options set by the client's user name, as in `ssh plain@HOST`. */
export interface UserNameOptions extends Display {
	/** Whether to output text instead of opening the app. */
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

/** Returns the options of a user name; an empty object for an unknown one. */
export function readUserName(userName: string): UserNameOptions {
	return Object.hasOwn(optionsByName, userName) ? (optionsByName[userName] ?? {}) : {};
}
