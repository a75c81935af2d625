import {eastAsianWidth} from 'get-east-asian-width';

/** What stands for the characters that are drawn, and for the commonest of texts; each takes as many cells. */
const replacements: Readonly<Record<string, string>> = {
	'╌': '-',
	'╎': '|',
	'─': '-',
	'│': '|',
	'┌': '+',
	'┐': '+',
	'└': '+',
	'┘': '+',
	'╷': '+',
	'╵': '+',
	'▐': '#',
	'▮': '#',
	'▰': '=',
	'▱': '.',
	'◉': '@',
	'◌': 'o',
	'◦': '.',
	'✓': '+',
	'✦': '*',
	'❯': '>',
	'›': '*',
	'…': '~',
	'–': '-',
	'—': '-',
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'•': '*',
	'×': 'x',
	ß: 's',
	æ: 'a',
	ø: 'o',
	ł: 'l',
};

/** The text in ASCII, cell for cell: letters without their accents, "?" for what has no likeness. */
export function toAscii(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences stay as they are
	return text.replace(/[^\x00-\x7F]/gu, character => {
		const base = character.normalize('NFD').slice(0, 1);
		return (
			replacements[character] ?? (base < '\x80' ? base : '?'.repeat(isMark(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0)))
		);
	});
}

/**
 * Whether a terminal shows ASCII alone: a locale that says so (POSIX: LC_ALL before LC_CTYPE before LANG), or the Linux
 * console, whose font has few other characters. A locale that is not set says nothing.
 */
export function isAsciiOnly({LC_ALL, LC_CTYPE, LANG, TERM}: NodeJS.ProcessEnv): boolean {
	const locale = LC_ALL || LC_CTYPE || LANG;
	return TERM === 'linux' || (locale !== undefined && !/utf-?8/i.test(locale));
}

/**
 * Whether a terminal may give two cells to the characters of ambiguous width (Unicode UAX #11), as those for Chinese,
 * Japanese and Korean can be set to.
 */
export function isAmbiguousWide({LC_ALL, LC_CTYPE, LANG}: NodeJS.ProcessEnv): boolean {
	return /^(zh|ja|ko)/i.test(LC_ALL || LC_CTYPE || LANG || '');
}

function isMark(character: string): boolean {
	return /^\p{M}$/u.test(character);
}
