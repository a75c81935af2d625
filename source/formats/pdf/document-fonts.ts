import {create, type Font} from 'fontkit';
import type {PageOptions} from '../format.js';
import {type BundledFont, bundledFonts, readBundledFont} from './bundled-fonts.js';
import {mapCharacters} from './character-map.js';
import type {TaggedDocument} from './document.js';
import {foundFonts, hasGlyph} from './found-fonts.js';
import type {Face} from './style.js';

/** A font, and the name it is registered under in the document. */
export interface NamedFont {
	readonly name: string;
	readonly font: Font;
}

/** A run of text in one font. */
export interface FontRun {
	readonly text: string;
	readonly font: NamedFont;
}

/** Zero-width joiners: fonts without glyphs for them work as well. */
const joiners = /^[\u200C\u200D]$/;
/** Combining marks, which belong to the character before them. */
const mark = /^\p{M}$/u;

/** The fonts of one document: the bundled ones, and those found for characters that these lack. */
export class DocumentFonts {
	readonly #document: TaggedDocument;
	readonly #fonts: readonly NamedFont[];
	readonly #known = new Map<string, NamedFont | undefined>();

	/**
	 * @param text all text of the document
	 * @throws {FontError} when no font has some of its characters
	 */
	constructor(document: TaggedDocument, text: string, options: PageOptions) {
		const bundled = bundledFonts.map(name => ({name: name as string, font: openBundledFont(name)}));
		this.#document = document;
		this.#fonts = [...bundled, ...foundFonts(missingIn(text, bundled), options).map((font, index) => ({name: `found-${index + 1}`, font}))];
		for (const {name, font} of this.#fonts) {
			document.registerFont(name, font as unknown as Buffer);
			mapCharacters(document, name);
		}
	}

	/** Splits a text into runs of one font each. */
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

	/** Returns the font of the face, or else the first font that has the character. */
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

	/** Returns the width of a text in points, as pdfkit will draw it. */
	widthOf(text: string, {name}: NamedFont, size: number): number {
		return text === '' ? 0 : this.#document.font(name, size).widthOfString(text);
	}
}

/** Opens a bundled font under a PostScript name of its own, which PDF viewers show: the files have none (OFL 1.1, 3). */
function openBundledFont(name: BundledFont): Font {
	return Object.defineProperty(create(readBundledFont(name)) as Font, 'postscriptName', {value: `Resume-${name}`});
}

function missingIn(text: string, fonts: readonly NamedFont[]): string[] {
	return [...new Set(text)].filter(character => !joiners.test(character) && !fonts.some(font => has(font, character)));
}

function has({font}: NamedFont, character: string): boolean {
	return hasGlyph(font, character);
}
