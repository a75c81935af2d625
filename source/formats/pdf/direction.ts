import bidi, {type Bidi} from 'bidi-js';

/** Hebrew, Arabic and the other scripts that are written from the right (Unicode, 9.0). */
const fromRight = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]|[\u{10800}-\u{10FFF}]|[\u{1E800}-\u{1EFFF}]/u;

/** The package is of CommonJS and its types are not: what is imported is the function itself. */
const createBidi = bidi as unknown as () => Bidi;

/** A level for each UTF-16 unit of a text: odd where it is written from the right; undefined where all of it is from the left. */
export function levelsOf(text: string): Uint8Array | undefined {
	// The algorithm (UAX #9) is as much code as a page of text takes time: most have no need of it.
	return fromRight.test(text) ? createBidi().getEmbeddingLevels(text).levels : undefined;
}

/** The pieces of a line as they stand from left to right: runs of a level and more are turned around, the highest first (UAX #9, L2). */
export function inVisualOrder<Piece extends {readonly level: number}>(pieces: readonly Piece[]): readonly Piece[] {
	const highest = Math.max(0, ...pieces.map(({level}) => level));
	let order = pieces;
	for (let level = highest; level > 0; level -= 1) {
		order = turned(order, level);
	}
	return order;
}

function turned<Piece extends {readonly level: number}>(pieces: readonly Piece[], least: number): Piece[] {
	const order: Piece[] = [];
	let run: Piece[] = [];
	for (const piece of pieces) {
		if (piece.level >= least) {
			run = [piece, ...run];
		} else {
			order.push(...run, piece);
			run = [];
		}
	}
	return [...order, ...run];
}
