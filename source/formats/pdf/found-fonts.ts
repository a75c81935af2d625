/** Fonts for characters that the bundled fonts lack. */
import {create, type Font} from 'fontkit';
import {msg} from '../../i18n/language.js';
import {MessageError} from '../../i18n/message-error.js';
import type {PageOptions} from '../format.js';

/** Maximum characters named in the error. */
const mostNamed = 12;

/** Thrown when no font has some of the characters; the message names them. */
export class FontError extends MessageError {
	override name = 'FontError';

	constructor(characters: readonly string[]) {
		const named = characters.slice(0, mostNamed).join(' ') + (characters.length > mostNamed ? ' …' : '');
		super(msg('No font here has these characters: {characters}. Name one with --font FILE (TTF, OTF or TTC).', {characters: named}));
	}
}

/** Maximum characters without any font before the search ends. */
const mostHopeless = 16;

const emoji = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]$/u;

/**
 * Returns as many of the found fonts as are needed to cover the characters. Emoji without a font are left out, and
 * reported: most emoji fonts are bitmaps, which a page cannot hold as text.
 *
 * @throws {FontError} when no font has some of the other characters
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

/** Returns the fonts of a file that have outlines. */
function fontsOf(bytes: Uint8Array): Font[] {
	try {
		const found = create(bytes);
		// In a collection for all of East Asia, the font with the forms of simplified Chinese.
		const fonts =
			'fonts' in found ? found.fonts.toSorted((one, other) => Number(isChinese(other)) - Number(isChinese(one))).slice(0, 1) : [found];
		return fonts.filter(({directory: {tables}}) => 'glyf' in tables || 'CFF ' in tables);
	} catch {
		// Not a font, or of an unsupported kind: its characters stay missing, and are reported.
		return [];
	}
}

function isChinese({postscriptName}: Font): boolean {
	return /SC\b/.test(postscriptName ?? '');
}

/** Whether a font has a glyph for a character. */
export function hasGlyph(font: Font, character: string): boolean {
	return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}
