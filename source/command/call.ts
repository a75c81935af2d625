import type {PaperName, Site} from '../formats/format.js';
import type {Display} from './display.js';
import type {Format, SectionId, Shell} from './vocabulary.js';

/** A parsed command line. */
export type Call = {readonly action: 'help'} | {readonly action: 'version'} | {readonly action: 'completion'; readonly shell: Shell} | Show;

/** A call that shows the résumé, or a part of it. */
export interface Show {
	readonly action: 'show';
	readonly section?: SectionId | undefined;
	/** The id of the only item of that section to show. */
	readonly item?: string | undefined;
	/** When undefined: the app on a terminal, text elsewhere. */
	readonly format?: Format | undefined;
	readonly query?: string | undefined;
	/** Line width of text, in columns. */
	readonly width?: number | undefined;
	/** For the PDF: paper size, maximum number of pages, and a font file for characters that the bundled fonts lack. */
	readonly paper?: PaperName | undefined;
	readonly most?: number | undefined;
	readonly font?: string | undefined;
	/** The site that a web page belongs to. */
	readonly site?: Site | undefined;
	/** The path of the output file. */
	readonly output?: string | undefined;
	/** Whether an existing file may be replaced. */
	readonly isForced?: boolean | undefined;
	readonly display?: Display | undefined;
	/** The path of another résumé, "-" for standard input. */
	readonly from?: string | undefined;
	/** Whether the file is watched for changes. */
	readonly isWatched?: boolean | undefined;
	/** The fields to hide. */
	readonly hide?: readonly string[] | undefined;
}
