import type {Phrase} from '../../i18n/language.js';
import type {Block} from '../block.js';
import type {Resume} from '../types.js';

/** The sections, in their order: a new one has its name here, its file, and its place in the registry, or nothing compiles. A résumé shows those that it has something for; keys 1–9 go to the first nine of them. */
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

/** One item of a section. */
export interface ItemTarget {
	readonly section: SectionId;
	readonly item: string;
}

/** What a query finds in a section. */
export interface QueryTarget {
	readonly section: SectionId;
	readonly query: string;
}

/** Where a reader may go. */
export type Target = ItemTarget | QueryTarget;

/** What items can be chosen by, as in "year:2024". */
export const facetFields = ['year', 'venue', 'author', 'topic', 'first', 'has'] as const;
export type FacetField = (typeof facetFields)[number];

/** The values of an item, field by field: `first` is "yes" or "no", `has` names what can be fetched ("code", "doi"). */
export type Facets = {readonly [Field in FacetField]?: readonly string[]};

/** An address that belongs to an item. */
export interface ItemLink {
	readonly label: string;
	readonly url: string;
	/** The words of the item that stand for what is there, such as a mentor's name. */
	readonly words?: string | undefined;
}

/** What a QR code can hold. */
export type CodeKind = 'email' | 'card' | 'homepage';

/** How an item stands in a list: `lead` is its date, `tail` what is told about it at the end of the line. */
export interface Row {
	readonly lead?: string;
	readonly text: string;
	readonly tail?: string;
	/** The same in less room. */
	readonly shortTail?: string;
}

/** Something that a reader can select: a paper, a prize, an address. */
export interface Item {
	/** Unique in its section. */
	readonly id: string;
	readonly row: Row;
	/** All that is known of it. */
	readonly detail: readonly Block[];
	readonly links?: readonly ItemLink[];
	/** The heading that it stands under. */
	readonly group?: string | undefined;
	/** Drawn as a QR code on a screen; in running text it is not there. */
	readonly code?: CodeKind;
	/** Where Enter leads, when not to the detail. */
	readonly opens?: ItemTarget | undefined;
	readonly facets?: Facets;
	/** What people call it, where the row does not say so. */
	readonly alias?: string | undefined;
}

/** A part of the résumé. A page is one item that is read as a whole; the others are lists. */
export interface Section {
	readonly id: SectionId;
	/** In the menu. */
	readonly label: Phrase;
	/** Over the section. */
	readonly title: Phrase;
	readonly isPage?: true;
	/** The items are parted by an empty line in running text. */
	readonly isLoose?: true;
	/** The keys of the data that it is made from, besides `basics`. */
	readonly keys: ReadonlyArray<keyof Resume>;
	/** Whether the résumé has something for it, found out without making the items. */
	readonly isIn: (resume: Resume) => boolean;
	readonly items: (resume: Resume) => readonly Item[];
}
