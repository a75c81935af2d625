import {create, type Font} from 'fontkit';
import type {PageOptions} from '../format.js';
import {type CarriedFont, carriedFonts, readCarriedFont} from './carried-fonts.js';
import {mapCharacters} from './character-map.js';
import type {TaggedDocument} from './document.js';
import {foundFonts, hasGlyph} from './found-fonts.js';
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

/** The fonts of one document: those that the package carries, and those that were found for what these lack. */
export class DocumentFonts {
	readonly #document: TaggedDocument;
	readonly #fonts: readonly NamedFont[];
	readonly #known = new Map<string, NamedFont | undefined>();

	/**
	 * @param text all that is to be set
	 * @throws {FontError} when no font has some of it
	 */
	constructor(document: TaggedDocument, text: string, asked: PageOptions) {
		const carried = carriedFonts.map(name => ({name: name as string, font: openCarriedFont(name)}));
		this.#document = document;
		this.#fonts = [...carried, ...foundFonts(missingIn(text, carried), asked).map((font, index) => ({name: `found-${index + 1}`, font}))];
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

/** The files of these have no name (OFL 1.1, 3): this is the one that a reader of the document is shown. */
function openCarriedFont(name: CarriedFont): Font {
	return Object.defineProperty(create(readCarriedFont(name)) as Font, 'postscriptName', {value: `Resume-${name}`});
}

function missingIn(text: string, fonts: readonly NamedFont[]): string[] {
	return [...new Set(text)].filter(character => !joiners.test(character) && !fonts.some(font => has(font, character)));
}

function has({font}: NamedFont, character: string): boolean {
	return hasGlyph(font, character);
}
