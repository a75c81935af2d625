import bidi, {type Bidi} from 'bidi-js';

/** Matches Hebrew, Arabic and the other right-to-left scripts (Unicode, 9.0). */
const fromRight = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]|[\u{10800}-\u{10FFF}]|[\u{1E800}-\u{1EFFF}]/u;

/** The package is CommonJS but its types are not: the imported value is the function itself. */
const createBidi = bidi as unknown as () => Bidi;

/** Returns the embedding level of each UTF-16 unit of a text, odd where it is right-to-left; undefined when all of it is left-to-right. */
export function levelsOf(text: string): Uint8Array | undefined {
	// The algorithm (UAX #9) takes as much time for its code as for a page of text: most texts do not need it.
	return fromRight.test(text) ? createBidi().getEmbeddingLevels(text).levels : undefined;
}

/**
 * Returns the pieces of a line in visual order, from left to right: runs at or above a level are reversed, from the highest
 * level down (UAX #9, L2).
 */
export function inVisualOrder<Piece extends {readonly level: number}>(pieces: readonly Piece[]): readonly Piece[] {
	const highest = Math.max(0, ...pieces.map(({level}) => level));
	let order = pieces;
	for (let level = highest; level > 0; level -= 1) {
		order = reversed(order, level);
	}
	return order;
}

function reversed<Piece extends {readonly level: number}>(pieces: readonly Piece[], lowest: number): Piece[] {
	const order: Piece[] = [];
	let run: Piece[] = [];
	for (const piece of pieces) {
		if (piece.level >= lowest) {
			run = [piece, ...run];
		} else {
			order.push(...run, piece);
			run = [];
		}
	}
	return [...order, ...run];
}
