import type {Item, SectionId} from '../sections/index.js';

/** A highlighted range of characters, in UTF-16 units. */
export interface Mark {
	readonly start: number;
	readonly end: number;
}

/** An excerpt of a field, with its highlight ranges. */
export interface Snippet {
	readonly text: string;
	readonly marks: readonly Mark[];
}

/** An item that matches a query. */
export interface Match {
	readonly section: SectionId;
	readonly item: Item;
	/** Highlight ranges in `item.row.text`. */
	readonly marks: readonly Mark[];
	/** An excerpt with the words that the row's text lacks: "Authors: … Defu Lian, Xing Xie", at most 100 characters. */
	readonly snippet?: Snippet;
}

/** The result of a query. */
export interface SearchResult {
	/** Sorted by score within a section; sections are sorted by their best match. */
	readonly matches: readonly Match[];
	/** A hint about an unknown field or value, with the nearest known one or a list of them. */
	readonly hint?: string;
}

/**
 * Searches items; the query '' returns all of them, in the order of the résumé and without highlights. `within` restricts the
 * search to one section.
 */
export type Search = (query: string, within?: SectionId) => SearchResult;
