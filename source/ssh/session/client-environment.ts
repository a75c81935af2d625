import type {LanguageId} from '../../language/language.js';
import {preferredLanguage} from '../../language/preference.js';
import {isAsciiOnly} from '../../terminal/ascii.js';
import {type Background, backgroundHint} from '../../terminal/background.js';
import {type Multiplexer, multiplexerOf} from '../../terminal/clipboard.js';
import {type ColorLevel, colorLevelOf} from '../../terminal/color-level.js';

/** What a client may tell of itself (RFC 4254 section 6.4); everything else is refused. */
const known = ['TERM', 'COLORTERM', 'NO_COLOR', 'FORCE_COLOR', 'LANG', 'LC_ALL', 'LC_CTYPE', 'LC_MESSAGES', 'TERM_PROGRAM', 'COLORFGBG'];
/** The terminals that tell of themselves over SSH, by TERM, and show hyperlinks. */
const linkingTerminals = /kitty|ghostty|wezterm|alacritty|foot|iterm|vscode/i;

/** The environment that a client sent, without what is not known, too long or not printable. */
export class ClientEnvironment {
	readonly #longest: number;
	readonly #variables = new Map<string, string>();

	/** @param longest bytes of a value */
	constructor(longest: number) {
		this.#longest = longest;
	}

	/** Takes a variable; false when it is refused. */
	set(name: string, value: string): boolean {
		const isTaken = known.includes(name) && Buffer.byteLength(value) <= this.#longest && !/\p{C}/u.test(value);
		if (isTaken) {
			this.#variables.set(name, value);
		}
		return isTaken;
	}

	get(name: string): string | undefined {
		return this.#variables.get(name);
	}

	get colorLevel(): ColorLevel {
		return colorLevelOf(Object.fromEntries(this.#variables));
	}

	get hasHyperlinks(): boolean {
		return linkingTerminals.test(`${this.get('TERM') ?? ''} ${this.get('TERM_PROGRAM') ?? ''}`);
	}

	/** Whether the terminal shows ASCII alone. */
	get isAscii(): boolean {
		return isAsciiOnly(Object.fromEntries(this.#variables));
	}

	/** The language that the visitor's locale asks for. */
	get language(): LanguageId {
		return preferredLanguage(Object.fromEntries(this.#variables));
	}

	get background(): Background | undefined {
		return backgroundHint(Object.fromEntries(this.#variables));
	}

	get multiplexer(): Multiplexer | undefined {
		return multiplexerOf(Object.fromEntries(this.#variables));
	}
}
