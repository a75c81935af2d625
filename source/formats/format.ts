import type {MessageValue} from '../i18n/language.js';
import type {Section, SectionId} from '../resume/sections/index.js';
import type {Publication, Resume} from '../resume/types.js';

/** What to write of the résumé, and how. */
export interface FormatOptions {
	/** Sections to write; the whole résumé when absent. */
	readonly sections?: readonly Section[];
	/** Publications that match a search; all of them when absent. */
	readonly publications?: readonly Publication[];
	/** Maximum line width in cells, for the formats that wrap lines. */
	readonly width?: number;
	/** The site that the page belongs to, for HTML. */
	readonly site?: PageOfSite;
	/** For paginated formats. */
	readonly pages?: PageOptions;
}

/** A generated web site, as its pages share it. */
export interface Site {
	/** Public base URL, without a trailing slash; '' when unknown. */
	readonly base: string;
	/** Other files of the site, such as the PDF. */
	readonly others: ReadonlyArray<{readonly label: string; readonly path: string}>;
}

/** A page and its path within the site. */
export interface PageOfSite extends Site {
	readonly path: string;
}

export const paperNames = ['a4', 'letter'] as const;
/** A paper size: ISO 216 A4, or the North American Letter. */
export type PaperName = (typeof paperNames)[number];

/** Options of paginated formats, and their access to this machine's files. */
export interface PageOptions {
	readonly paper?: PaperName | undefined;
	/** Maximum number of pages; entries that do not fit are left out, and reported. */
	readonly most?: number | undefined;
	/** Creation date of the document; the résumé's last modification when absent. */
	readonly date?: Date | undefined;
	/**
	 * Finds fonts for characters missing in the bundled ones, best match first, as the bytes of TrueType or OpenType files,
	 * read lazily.
	 */
	readonly findFonts?: ((characters: readonly string[]) => Iterable<Uint8Array>) | undefined;
	/** Reads the picture at the path that a résumé names; undefined when it does not exist. */
	readonly readImage?: ((path: string) => Uint8Array | undefined) | undefined;
	/** Receives warnings, such as what was left out. */
	readonly report?: ((message: MessageValue) => void) | undefined;
}

/** Formats a résumé as text that ends with a line feed. */
export type TextFormatFunction = (resume: Resume, options: FormatOptions) => string;

/** Formats a résumé as text, or asynchronously as bytes. */
export type FormatFunction = (resume: Resume, options: FormatOptions) => string | Promise<Uint8Array>;

/** Returns the publications to write, in the order of the résumé. */
export function chosenPublications(resume: Resume, {publications}: FormatOptions): readonly Publication[] {
	return publications ?? resume.publications;
}

/**
 * Returns the résumé to render a section from: for the publications section it holds only the chosen ones, while other
 * sections refer to all of them.
 */
export function resumeFor(section: Section, resume: Resume, options: FormatOptions): Resume {
	return section.id === 'publications' ? {...resume, publications: [...chosenPublications(resume, options)]} : resume;
}

/** Whether a section is to be written. */
export function isChosen(id: SectionId, {sections}: FormatOptions): boolean {
	return sections === undefined || sections.some(section => section.id === id);
}
