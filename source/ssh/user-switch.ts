import type {Start} from '../app/state.js';

/** What a visitor's user name, as in `ssh plain@HOST`, turns on. */
export interface Switches {
	/** The text instead of the app. */
	readonly isPlain?: boolean;
	/** No colours. */
	readonly isMono?: boolean;
	/** The look of the app, whatever the terminal tells of its background. */
	readonly theme?: Start['theme'];
}

const switches: Readonly<Record<string, Switches>> = {
	plain: {isPlain: true, isMono: true},
	mono: {isMono: true},
	light: {theme: 'light'},
	dark: {theme: 'dark'},
};

/** The switches of a user name; any other name is welcome and means nothing. */
export function switchesOf(userName: string): Switches {
	return Object.hasOwn(switches, userName) ? (switches[userName] ?? {}) : {};
}
