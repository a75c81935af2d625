/** The parts of libraries without types that are used. */
declare module 'fontkit' {
	export interface Font {
		readonly postscriptName: string | null;
		readonly directory: {readonly tables: Readonly<Record<string, unknown>>};
		hasGlyphForCodePoint(codePoint: number): boolean;
	}
	/** A font collection file (TTC). */
	export interface Collection {
		readonly fonts: readonly Font[];
	}
	export function create(data: Uint8Array): Font | Collection;
}

declare module 'linebreak' {
	/** Finds line break opportunities (UAX #14). */
	export default class LineBreaker {
		constructor(text: string);
		nextBreak(): {readonly position: number; readonly required: boolean} | null;
	}
}
