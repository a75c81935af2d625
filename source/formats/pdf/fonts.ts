import {create, type Font} from 'fontkit';
import {saying} from '../../language/language.js';
import type {PageOptions} from '../format.js';
import {carriedFonts, readCarriedFont} from './carried-fonts.js';
import {mapCharacters} from './character-map.js';
import type {TaggedDocument} from './document.js';
import {FontError} from './font-error.js';
import type {Face} from './style.js';

/** A font by the name that the document knows it by. */
export interface NamedFont {
	readonly name: string;
	readonly font: Font;
}

/** Text that is set in one font. */
export interface FontRun {
	readonly text: string;
	readonly font: NamedFont;
}

/** What joins letters without being one: fonts without it do as well. */
const joiners = /^[\u200C\u200D]$/;
/** Marks that stand on the letter before them. */
const mark = /^\p{M}$/u;

const emoji = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]$/u;

/** The most characters that are looked for in vain. */
const mostHopeless = 16;

/** The fonts of one document: those that the package carries, and those that were found for what these lack. */
export class Fonts {
	readonly #document: TaggedDocument;
	readonly #fonts: readonly NamedFont[];
	readonly #known = new Map<string, NamedFont | undefined>();

	/**
	 * @param text all that is to be set
	 * @throws {FontError} when no font has some of it
	 */
	constructor(document: TaggedDocument, text: string, asked: PageOptions) {
		const carried = carriedFonts.map(name => ({name: name as string, font: create(readCarriedFont(name)) as Font}));
		this.#document = document;
		this.#fonts = [...carried, ...othersFor(missingIn(text, carried), asked).map((font, index) => ({name: `found-${index + 1}`, font}))];
		for (const {name, font} of this.#fonts) {
			document.registerFont(name, font as unknown as Buffer);
			mapCharacters(document, name);
		}
	}

	/** The text in as many pieces as it takes fonts. */
	runsOf(text: string, face: Face): FontRun[] {
		const runs: {text: string; font: NamedFont}[] = [];
		for (const character of text) {
			const last = runs.at(-1);
			const isPartOfLast = last && (mark.test(character) || character === ' ') && has(last.font, character);
			const font = isPartOfLast ? last.font : this.#fontFor(character, face);
			if (last && last.font === font) {
				last.text += character;
			} else if (font) {
				runs.push({text: character, font});
			}
		}
		return runs;
	}

	/** The font of the face, or else the first that has the character. */
	#fontFor(character: string, face: Face): NamedFont | undefined {
		const key = `${face} ${character}`;
		if (!this.#known.has(key)) {
			const own = this.#fonts.filter(({name}) => name === face);
			this.#known.set(
				key,
				[...own, ...this.#fonts].find(font => has(font, character)),
			);
		}
		return this.#known.get(key);
	}

	/** The width of a text, as pdfkit will draw it. */
	widthOf(text: string, {name}: NamedFont, size: number): number {
		return text === '' ? 0 : this.#document.font(name, size).widthOfString(text);
	}
}

/**
 * As many of the fonts that are found as it takes to have the characters. Emoji that none has are left out, and reported:
 * most fonts of them are pictures, which a page cannot hold as text.
 *
 * @throws {FontError} when other characters are in none of them
 */
function othersFor(characters: readonly string[], {findFonts, report}: PageOptions): Font[] {
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
		report?.(saying('Left out, since no font here has them: {characters}', {characters: missing.join(' ')}));
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

function missingIn(text: string, fonts: readonly NamedFont[]): string[] {
	return [...new Set(text)].filter(character => !joiners.test(character) && !fonts.some(font => has(font, character)));
}

function has({font}: NamedFont, character: string): boolean {
	return hasGlyph(font, character);
}

function hasGlyph(font: Font, character: string): boolean {
	return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}
