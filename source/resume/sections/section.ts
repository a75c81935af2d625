import type {Phrase} from '../../i18n/language.js';
import type {Block} from '../block.js';
import type {Resume} from '../types.js';

/**
 * The ids of the sections, in display order. A new section needs its id here, a file, and its entry in the registry, or nothing
 * compiles. A résumé shows the sections with content; keys 1–9 open the first nine of them.
 */
export const sectionIds = [
	'about',
	'news',
	'work',
	'publications',
	'projects',
	'talks',
	'patents',
	'grants',
	'honors',
	'education',
	'internships',
	'teaching',
	'volunteer',
	'services',
	'certificates',
	'skills',
	'languages',
	'interests',
	'references',
	'contact',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** A link target: an item of a section. */
export interface ItemTarget {
	readonly section: SectionId;
	readonly item: string;
}

/** A link target: the results of a query in a section. */
export interface QueryTarget {
	readonly section: SectionId;
	readonly query: string;
}

/** Where a reader may go. */
export type Target = ItemTarget | QueryTarget;

/** The fields to filter items by, as in "year:2024". */
export const facetFields = ['year', 'venue', 'author', 'topic', 'first', 'has'] as const;
export type FacetField = (typeof facetFields)[number];

/** The facet values of an item, by field: `first` is "yes" or "no", `has` lists what can be downloaded ("code", "doi"). */
export type Facets = {readonly [Field in FacetField]?: readonly string[]};

/** A labelled URL of an item. */
export interface ItemLink {
	readonly label: string;
	readonly url: string;
	/** The texts in the item that become the link, such as a mentor's name. */
	readonly words?: string | undefined;
}

/** The content of a QR code. */
export type CodeKind = 'email' | 'card' | 'homepage';

/** The row of an item in a list: `lead` is its date, `tail` is aligned to the end of the line. */
export interface ItemRow {
	readonly lead?: string;
	readonly text: string;
	readonly tail?: string;
	/** A shorter form of `tail`. */
	readonly shortTail?: string;
}

/** A selectable item of a section: a paper, a prize, an address. */
export interface Item {
	/** Unique in its section. */
	readonly id: string;
	readonly row: ItemRow;
	/** The full description. */
	readonly detail: readonly Block[];
	readonly links?: readonly ItemLink[];
	/** The heading of its group. */
	readonly group?: string | undefined;
	/** Drawn as a QR code on a screen; left out of text output. */
	readonly code?: CodeKind;
	/** The target that Enter opens, when it is not the detail. */
	readonly opens?: ItemTarget | undefined;
	readonly facets?: Facets;
	/** A common name that the row's text does not contain. */
	readonly alias?: string | undefined;
}

/** A section of the résumé. A page has one item that is shown in full; the others are lists. */
export interface Section {
	readonly id: SectionId;
	/** The label in the menu. */
	readonly label: Phrase;
	/** The heading of the section. */
	readonly title: Phrase;
	readonly isPage?: true;
	/** Whether the items are separated by an empty line in text output. */
	readonly isLoose?: true;
	/** The top-level keys of the data that it is made from, besides `basics`. */
	readonly keys: ReadonlyArray<keyof Resume>;
	/** Whether the résumé has content for it; does not build the items. */
	readonly isIn: (resume: Resume) => boolean;
	readonly items: (resume: Resume) => readonly Item[];
}
