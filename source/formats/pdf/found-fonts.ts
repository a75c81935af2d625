/** Fonts for what the carried ones lack. */
import {create, type Font} from 'fontkit';
import {msg} from '../../i18n/language.js';
import {MessageError} from '../../i18n/message-error.js';
import type {PageOptions} from '../format.js';

/** The most characters that are named. */
const mostNamed = 12;

/** No font has some of the characters; the message names them. */
export class FontError extends MessageError {
	override name = 'FontError';

	constructor(characters: readonly string[]) {
		const named = characters.slice(0, mostNamed).join(' ') + (characters.length > mostNamed ? ' …' : '');
		super(msg('No font here has these characters: {characters}. --font FILE names one (TTF, OTF or TTC).', {characters: named}));
	}
}

/** The most characters that are looked for in vain. */
const mostHopeless = 16;

const emoji = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]$/u;

/**
 * As many of the fonts that are found as it takes to have the characters. Emoji that none has are left out, and reported:
 * most fonts of them are pictures, which a page cannot hold as text.
 *
 * @throws {FontError} when other characters are in none of them
 */
export function foundFonts(characters: readonly string[], {findFonts, report}: PageOptions): Font[] {
	const others: Font[] = [];
	const hopeless: string[] = [];
	let wanted = characters;
	while (findFonts && wanted.length > 0 && hopeless.length < mostHopeless) {
		const before = wanted;
		for (const font of fontsIn(findFonts(wanted))) {
			const left = wanted.filter(character => !hasGlyph(font, character));
			if (left.length < wanted.length) {
				others.push(font);
				wanted = left;
			}
			if (left.length === 0) {
				break;
			}
		}
		if (wanted === before) {
			hopeless.push(...wanted.slice(0, 1));
			wanted = wanted.slice(1);
		}
	}
	const missing = [...hopeless, ...wanted];
	const letters = missing.filter(character => !emoji.test(character));
	if (letters.length > 0) {
		throw new FontError(letters);
	}
	if (missing.length > 0) {
		report?.(msg('Left out, since no font here has them: {characters}', {characters: missing.join(' ')}));
	}
	return others;
}

function* fontsIn(files: Iterable<Uint8Array>): Generator<Font> {
	for (const bytes of files) {
		yield* fontsOf(bytes);
	}
}

/** The fonts of a file that can be drawn: those with outlines. */
function fontsOf(bytes: Uint8Array): Font[] {
	try {
		const found = create(bytes);
		// Of a collection for all of East Asia, that with the forms of simplified Chinese.
		const fonts =
			'fonts' in found ? found.fonts.toSorted((one, other) => Number(isChinese(other)) - Number(isChinese(one))).slice(0, 1) : [found];
		return fonts.filter(({directory: {tables}}) => 'glyf' in tables || 'CFF ' in tables);
	} catch {
		// No font, or one of a kind that cannot be read: its characters stay missing, and are named.
		return [];
	}
}

function isChinese({postscriptName}: Font): boolean {
	return /SC\b/.test(postscriptName ?? '');
}

/** Whether a font draws a character. */
export function hasGlyph(font: Font, character: string): boolean {
	return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}
