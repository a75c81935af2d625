import type {LanguageId} from '../../i18n/language.js';
import {preferredLanguage} from '../../i18n/preference.js';
import {isAmbiguousWide, isAsciiOnly} from '../../terminal/ascii.js';
import {type Background, backgroundHint} from '../../terminal/background.js';
import {type Multiplexer, multiplexerOf} from '../../terminal/clipboard.js';
import {type ColorLevel, colorLevelOf} from '../../terminal/color-level.js';

/** The environment variables that a client may set (RFC 4254 section 6.4). */
const allowed = ['TERM', 'COLORTERM', 'NO_COLOR', 'FORCE_COLOR', 'LANG', 'LC_ALL', 'LC_CTYPE', 'LC_MESSAGES', 'TERM_PROGRAM', 'COLORFGBG'];
/** Matches TERM or TERM_PROGRAM of terminals that support hyperlinks. */
const linkingTerminals = /kitty|ghostty|wezterm|alacritty|foot|iterm|vscode/i;

/** The environment variables of a channel, and the terminal capabilities and language derived from them. */
export class ClientEnvironment {
	readonly #maxLength: number;
	readonly #variables: Record<string, string> = {};

	/** @param maxLength maximum length of a value in bytes */
	constructor(maxLength: number) {
		this.#maxLength = maxLength;
	}

	/** Sets a variable; returns false, and sets nothing, when it is not allowed, too long or contains control characters. */
	set(name: string, value: string): boolean {
		const isAccepted = allowed.includes(name) && Buffer.byteLength(value) <= this.#maxLength && !/\p{C}/u.test(value);
		if (isAccepted) {
			this.#variables[name] = value;
		}
		return isAccepted;
	}

	get(name: string): string | undefined {
		return this.#variables[name];
	}

	get colorLevel(): ColorLevel {
		return colorLevelOf(this.#variables);
	}

	get hasHyperlinks(): boolean {
		return linkingTerminals.test(`${this.get('TERM') ?? ''} ${this.get('TERM_PROGRAM') ?? ''}`);
	}

	/** Whether the terminal is limited to ASCII. */
	get isAscii(): boolean {
		return isAsciiOnly(this.#variables);
	}

	/** Whether the terminal may render characters of ambiguous width two cells wide. */
	get isAmbiguousWide(): boolean {
		return isAmbiguousWide(this.#variables);
	}

	/** The language by the locale variables. */
	get language(): LanguageId {
		return preferredLanguage(this.#variables);
	}

	get background(): Background | undefined {
		return backgroundHint(this.#variables);
	}

	get multiplexer(): Multiplexer | undefined {
		return multiplexerOf(this.#variables);
	}
}
