import type {Block} from '../block.js';
import type {Resume} from '../types.js';

/** The sections, in their order; keys 1–9 go to them. */
export const sectionIds = [
	'about',
	'news',
	'publications',
	'projects',
	'honors',
	'education',
	'internships',
	'services',
	'contact',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Where a reader may go: one item of a section. */
export interface Target {
	readonly section: SectionId;
	readonly item: string;
}

/** An address that belongs to an item. */
export interface ItemLink {
	readonly label: string;
	readonly url: string;
}

/** How an item stands in a list: `lead` is its date, `tail` what is told about it at the end of the line. */
export interface Row {
	readonly lead?: string;
	readonly text: string;
	readonly tail?: string;
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
	/** Where Enter leads, when not to the detail. */
	readonly opens?: Target | undefined;
}

/** A part of the résumé. A page is one item that is read as a whole; the others are lists. */
export interface Section {
	readonly id: SectionId;
	/** In the menu. */
	readonly label: string;
	/** Over the section. */
	readonly title: string;
	readonly isPage?: true;
	/** The items are parted by an empty line in running text. */
	readonly isLoose?: true;
	readonly items: (resume: Resume) => readonly Item[];
}
