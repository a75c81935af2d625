import type {Item, SectionId} from '../sections/index.js';

/** A matched run of characters, in UTF-16 units. */
export interface Mark {
	readonly start: number;
	readonly end: number;
}

/** A short piece of a field, with what matched in it. */
export interface Snippet {
	readonly text: string;
	readonly marks: readonly Mark[];
}

/** An item that a query found. */
export interface Match {
	readonly section: SectionId;
	readonly item: Item;
	/** Matched runs in `item.row.text`. */
	readonly marks: readonly Mark[];
	/** Where the words that the row's text lacks were found: "Authors: … Defu Lian, Xing Xie", at most 100 characters. */
	readonly snippet?: Snippet;
}

/** What a query found. */
export interface SearchResult {
	/** Best first within a section; sections ordered by their best match. */
	readonly matches: readonly Match[];
	/** What to mend in the query: an unknown field or value, with the nearest right one or the known ones. */
	readonly hint?: string;
}

/** Finds items; the query '' finds everything, in the résumé's order and without marks. `within` limits it to one section. */
export type Search = (query: string, within?: SectionId) => SearchResult;
