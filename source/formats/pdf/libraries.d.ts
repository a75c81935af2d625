/** What is used of libraries that have no types of their own. */
declare module 'fontkit' {
	export interface Font {
		readonly postscriptName: string | null;
		readonly directory: {readonly tables: Readonly<Record<string, unknown>>};
		hasGlyphForCodePoint(codePoint: number): boolean;
	}
	/** A file with several fonts. */
	export interface Collection {
		readonly fonts: readonly Font[];
	}
	export function create(data: Uint8Array): Font | Collection;
}

declare module 'linebreak' {
	/** Where lines may break (UAX #14). */
	export default class LineBreaker {
		constructor(text: string);
		nextBreak(): {readonly position: number; readonly required: boolean} | null;
	}
}
