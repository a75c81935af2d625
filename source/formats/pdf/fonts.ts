import {create, type Font} from 'fontkit';
import type {PageOptions} from '../format.js';
import {carriedFonts, readCarriedFont} from './carried-fonts.js';
import {FontError} from './font-error.js';
import type {Face} from './style.js';

/** Text that is set in one font. */
export interface FontRun {
	readonly text: string;
	readonly font: Font;
}

/** What joins letters without being one: fonts without it do as well. */
const joiners = /^[\u200C\u200D]$/;
/** Marks that stand on the letter before them. */
const mark = /^\p{M}$/u;

/** The fonts of one document: those that the package carries, and those that were found for what these lack. */
export class Fonts {
	readonly #carried: Readonly<Record<Face | 'chinese', Font>>;
	readonly #others: readonly Font[];
	readonly #widths = new Map<Font, Map<string, number>>();

	/**
	 * @param text all that is to be set
	 * @throws {FontError} when no font has some of it
	 */
	constructor(text: string, findFonts: PageOptions['findFonts']) {
		const carried = carriedFonts.map(name => [name, create(readCarriedFont(name)) as Font] as const);
		this.#carried = Object.fromEntries(carried) as Record<Face | 'chinese', Font>;
		const lacks = (fonts: readonly Font[]) => missingIn(text, [...carried.map(([, font]) => font), ...fonts]);
		const missing = lacks([]);
		this.#others = missing.length === 0 ? [] : (findFonts?.(missing) ?? []).flatMap(fontsOf);
		const still = missing.length === 0 ? [] : lacks(this.#others);
		if (still.length > 0) {
			throw new FontError(still);
		}
	}

	/** The text in as many pieces as it takes fonts. */
	runsOf(text: string, face: Face): FontRun[] {
		const runs: {text: string; font: Font}[] = [];
		for (const character of text) {
			const last = runs.at(-1);
			const isPartOfLast = last && (mark.test(character) || character === ' ') && has(last.font, character);
			const font = isPartOfLast ? last.font : this.#fontFor(character, face);
			if (font === undefined) {
				// A joiner that no font has.
			} else if (last && last.font === font) {
				last.text += character;
			} else {
				runs.push({text: character, font});
			}
		}
		return runs;
	}

	/** The width of a text in a size, word by word as it is drawn. */
	widthOf(text: string, font: Font, size: number): number {
		const units = (text.match(/[^ ]* |[^ ]+/g) ?? []).reduce((sum, word) => sum + this.#unitsOf(word, font), 0);
		return (units / font.unitsPerEm) * size;
	}

	#unitsOf(word: string, font: Font): number {
		const widths = this.#widths.get(font) ?? new Map<string, number>();
		this.#widths.set(font, widths);
		const known = widths.get(word) ?? font.layout(word).advanceWidth;
		widths.set(word, known);
		return known;
	}

	#fontFor(character: string, face: Face): Font | undefined {
		const {regular, chinese} = this.#carried;
		return [this.#carried[face], regular, chinese, ...this.#others].find(font => has(font, character));
	}
}

/** The fonts of a file that can be drawn: those with outlines. */
function fontsOf(bytes: Uint8Array): Font[] {
	try {
		const found = create(bytes);
		const fonts = 'fonts' in found ? found.fonts.slice(0, 1) : [found];
		return fonts.filter(({directory: {tables}}) => 'glyf' in tables || 'CFF ' in tables);
	} catch {
		// No font, or one of a kind that cannot be read: its characters stay missing, and are named.
		return [];
	}
}

function missingIn(text: string, fonts: readonly Font[]): string[] {
	return [...new Set(text)].filter(character => !joiners.test(character) && !fonts.some(font => has(font, character)));
}

function has(font: Font, character: string): boolean {
	return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}
