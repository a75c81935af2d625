/** Sets a paragraph in lines. */
import {visibleSpans} from './clean.js';
import {inVisualOrder} from './direction.js';
import type {Fonts} from './fonts.js';
import type {Paragraph} from './layout.js';
import {joinPieces, type Piece, piecesOf, wordsOf} from './pieces.js';
import {lookOf} from './style.js';

/** A line: its pieces from left to right, and what stands at the right edge. */
export interface Line {
	readonly pieces: readonly Piece[];
	readonly aside?: readonly Piece[];
}

/** The least space before what stands at the right edge, in points. */
const asideGap = 12;

/** The lines of a paragraph; what stands at the right edge is on the last of them, or below it where it has no room. */
export function linesOf({role, spans, aside}: Paragraph, fonts: Fonts, width: number): Line[] {
	const look = lookOf(role);
	const space = width - (look.indent ?? 0);
	const lines = fill(wordsOf(visibleSpans(spans), look, fonts), space, fonts);
	const last = lines.at(-1);
	if (!aside || !last) {
		return lines.map(pieces => ({pieces: inVisualOrder(pieces)}));
	}
	const end = piecesOf({text: aside, meaning: 'quiet'}, {...look, face: 'regular'}, fonts);
	const fits = widthOf(last) + asideGap + widthOf(end) <= space;
	// In the text that is extracted, the words and the date are two.
	const before = lines.map((line, index) => ({pieces: inVisualOrder(index === lines.length - 1 ? withSpace(line, fonts) : line)}));
	return fits ? [...before.slice(0, -1), {pieces: before.at(-1)?.pieces ?? [], aside: end}] : [...before, {pieces: [], aside: end}];
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
