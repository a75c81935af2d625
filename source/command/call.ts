import type {PaperName, Site} from '../formats/format.js';
import type {Display} from './display.js';
import type {Format, SectionId, Shell} from './vocabulary.js';

/** A command line that was understood. */
export type Call = {readonly action: 'help'} | {readonly action: 'version'} | {readonly action: 'completion'; readonly shell: Shell} | Show;

/** Show the résumé, or a part of it. */
export interface Show {
	readonly action: 'show';
	readonly section?: SectionId | undefined;
	/** The id of an item of that section, which alone is shown. */
	readonly item?: string | undefined;
	/** When undefined: the app on a terminal, text elsewhere. */
	readonly format?: Format | undefined;
	readonly query?: string | undefined;
	/** The width of text, in columns. */
	readonly width?: number | undefined;
	/** Of the PDF: the paper, the most pages, and a font for characters that the carried ones lack. */
	readonly paper?: PaperName | undefined;
	readonly most?: number | undefined;
	readonly font?: string | undefined;
	/** The site that a web page is for. */
	readonly site?: Site | undefined;
	/** The path of the file to write. */
	readonly output?: string | undefined;
	/** Whether that file may be replaced. */
	readonly isForced?: boolean | undefined;
	readonly display?: Display | undefined;
	/** The path of another résumé, "-" for standard input. */
	readonly from?: string | undefined;
	/** Whether changes of that file are followed. */
	readonly isWatched?: boolean | undefined;
	/** What of the résumé is left out. */
	readonly hide?: readonly string[] | undefined;
}
