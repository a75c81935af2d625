import {eastAsianWidth} from 'get-east-asian-width';

/** ASCII replacements of the drawn symbols and of the commonest punctuation and letters; each has the same width in cells. */
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

/** Returns the text in ASCII with the same width in cells: letters without accents, "?" for characters without a replacement. */
export function toAscii(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are kept unchanged
	return text.replace(/[^\x00-\x7F]/gu, character => {
		const base = character.normalize('NFD').slice(0, 1);
		return (
			replacements[character] ?? (base < '\x80' ? base : '?'.repeat(isMark(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0)))
		);
	});
}

/**
 * Whether a terminal is limited to ASCII: its locale is not UTF-8 (POSIX precedence: LC_ALL, LC_CTYPE, LANG), or it is the
 * Linux console, whose font has few other characters. An unset locale counts as UTF-8.
 */
export function isAsciiOnly({LC_ALL, LC_CTYPE, LANG, TERM}: NodeJS.ProcessEnv): boolean {
	const locale = LC_ALL || LC_CTYPE || LANG;
	return TERM === 'linux' || (locale !== undefined && !/utf-?8/i.test(locale));
}

/**
 * Whether a terminal may render characters of ambiguous width (Unicode UAX #11) two cells wide, which terminals in a Chinese,
 * Japanese or Korean locale can be configured to do.
 */
export function isAmbiguousWide({LC_ALL, LC_CTYPE, LANG}: NodeJS.ProcessEnv): boolean {
	return /^(zh|ja|ko)/i.test(LC_ALL || LC_CTYPE || LANG || '');
}

function isMark(character: string): boolean {
	return /^\p{M}$/u.test(character);
}
