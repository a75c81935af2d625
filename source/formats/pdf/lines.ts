/** Sets a paragraph in lines. */
import {visibleSpans, visibleText} from './clean.js';
import {inVisualOrder} from './direction.js';
import type {Fonts} from './fonts.js';
import type {Paragraph} from './layout.js';
import {joinPieces, type Piece, piecesOf, wordsOf} from './pieces.js';
import {type Look, lookOf} from './style.js';

/** A line: its pieces from left to right, and what stands at the right edge. */
export interface Line {
	readonly pieces: readonly Piece[];
	readonly aside?: readonly Piece[];
}

/** The least space before what stands at the right edge, in points. */
const asideGap = 12;

/** The lines of a paragraph; what stands at the right edge is on the last of them, which leaves it room. */
export function linesOf({role, spans, aside}: Paragraph, fonts: Fonts, width: number): Line[] {
	const look = lookOf(role);
	const space = width - (look.indent ?? 0);
	const words = wordsOf(visibleSpans(spans), look, fonts);
	const end = aside ? piecesOf({text: visibleText(aside), meaning: 'quiet'}, {...look, face: 'regular', size: asideSize(look)}, fonts) : [];
	const taken = end.length > 0 ? widthOf(end) + asideGap : 0;
	// What is long on both sides stands one below the other.
	const isBeside = taken <= space / 2;
	const whole = fill(words, space, fonts);
	const fits = isBeside && widthOf(whole.at(-1) ?? []) + taken <= space;
	const lines = fits || !isBeside ? whole : fill(words, space - taken, fonts);
	const set = lines.map((pieces): Line => ({pieces: inVisualOrder(pieces)}));
	if (end.length === 0) {
		return set;
	}
	// In the text that is extracted, the words and the date are two.
	const last = {pieces: inVisualOrder(withSpace(lines.at(-1) ?? [], fonts)), aside: end};
	return isBeside ? [...set.slice(0, -1), last] : [...set, {pieces: [], aside: end}];
}

/** A date beside a heading is as small as beside other lines. */
function asideSize({size}: Look): number {
	return Math.min(size, lookOf('line').size);
}

/** How wide the pieces are side by side. */
export function widthOf(pieces: readonly Piece[]): number {
	return pieces.reduce((sum, {width}) => sum + width, 0);
}

/** As many words on each line as fit. A word that is wider than a line is broken where the line ends. */
function fill(words: readonly (readonly Piece[])[], space: number, fonts: Fonts): Piece[][] {
	const lines: Piece[][] = [];
	let line: readonly Piece[] = [];
	for (const word of words) {
		const longer = joinPieces([...line, ...word], fonts);
		if (fits(longer, space, fonts)) {
			line = longer;
			continue;
		}
		if (line.length > 0) {
			lines.push([...line]);
		}
		const parts = fits(word, space, fonts) ? [word] : broken(word, space, fonts);
		lines.push(...parts.slice(0, -1).map(part => [...part]));
		line = parts.at(-1) ?? [];
	}
	return line.length > 0 ? [...lines, [...line]] : lines;
}

/** Whether the pieces have room on a line, which may end in spaces. */
function fits(pieces: readonly Piece[], space: number, fonts: Fonts): boolean {
	const last = pieces.at(-1);
	const trimmed = last?.text.trimEnd() ?? '';
	const over = last ? last.width - fonts.widthOf(trimmed, last.font, last.size) : 0;
	return widthOf(pieces) - over <= space + 0.01;
}

function broken(word: readonly Piece[], space: number, fonts: Fonts): Piece[][] {
	const characters = word.flatMap(piece => [...piece.text].map(text => ({...piece, text})));
	const lines: Piece[][] = [];
	let line: Piece[] = [];
	for (const character of characters) {
		const longer = joinPieces([...line, character], fonts);
		if (line.length > 0 && !fits(longer, space, fonts)) {
			lines.push(line);
			line = joinPieces([character], fonts);
		} else {
			line = longer;
		}
	}
	return [...lines, line];
}

function withSpace(pieces: readonly Piece[], fonts: Fonts): Piece[] {
	const last = pieces.at(-1);
	return last ? joinPieces([...pieces.slice(0, -1), {...last, text: `${last.text.trimEnd()} `}], fonts) : [];
}
