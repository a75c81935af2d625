import type {MessageValue} from '../i18n/language.js';
import type {Section, SectionId} from '../resume/sections/index.js';
import type {Publication, Resume} from '../resume/types.js';

/** What of the résumé to write. */
export interface FormatOptions {
	/** The chosen sections; the whole résumé when absent. */
	readonly sections?: readonly Section[];
	/** The publications that a search has left; all of them when absent. */
	readonly publications?: readonly Publication[];
	/** Cells a line, for the formats that are set in lines. */
	readonly width?: number;
	/** The site that a web page belongs to. */
	readonly site?: PageOfSite;
	/** For the formats that are set in pages. */
	readonly pages?: PageOptions;
}

/** What the pages of a site have in common. */
export interface Site {
	/** Its public address, without a slash at its end; '' where it is not known. */
	readonly base: string;
	/** What else there is, by paths, such as the PDF. */
	readonly others: ReadonlyArray<{readonly label: string; readonly path: string}>;
}

/** A page, by its path in the site. */
export interface PageOfSite extends Site {
	readonly path: string;
}

export const paperNames = ['a4', 'letter'] as const;
/** A size of paper: ISO 216 A4, or the North American Letter. */
export type PaperName = (typeof paperNames)[number];

/** How pages are made, and what of this machine may go into them. */
export interface PageOptions {
	readonly paper?: PaperName | undefined;
	/** The most pages to fill; what has no room is left out, and reported. */
	readonly most?: number | undefined;
	/** When the document was made; by itself when the résumé was last changed. */
	readonly date?: Date | undefined;
	/** Finds fonts for characters that the carried ones lack, the best first: the bytes of TrueType or OpenType files, read as they are asked for. */
	readonly findFonts?: ((characters: readonly string[]) => Iterable<Uint8Array>) | undefined;
	/** Reads the picture that a résumé names by its path; undefined when it is not there. */
	readonly readImage?: ((path: string) => Uint8Array | undefined) | undefined;
	/** Takes what there is to be said beside the pages. */
	readonly report?: ((words: MessageValue) => void) | undefined;
}

/** Writes a résumé as a text that ends with a line feed. */
export type TextFormatFunction = (resume: Resume, options: FormatOptions) => string;

/** Writes a résumé in one format: a text, or bytes that may take a while. */
export type FormatFunction = (resume: Resume, options: FormatOptions) => string | Promise<Uint8Array>;

/** The publications to write, in the order of the résumé. */
export function chosenPublications(resume: Resume, {publications}: FormatOptions): readonly Publication[] {
	return publications ?? resume.publications;
}

/** The résumé that a section is drawn from: its own list holds only the chosen publications; the others refer to all. */
export function resumeFor(section: Section, resume: Resume, options: FormatOptions): Resume {
	return section.id === 'publications' ? {...resume, publications: [...chosenPublications(resume, options)]} : resume;
}

/** Whether a section is to be written. */
export function isChosen(id: SectionId, {sections}: FormatOptions): boolean {
	return sections === undefined || sections.some(section => section.id === id);
}
