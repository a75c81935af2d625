import type {Display} from './display.js';
import type {Format, SectionId, Shell} from './words.js';

/** What a command line asks for. */
export type Call = {readonly action: 'help'} | {readonly action: 'version'} | {readonly action: 'completion'; readonly shell: Shell} | Show;

/** To show the résumé, or a part of it. */
export interface Show {
	readonly action: 'show';
	readonly section?: SectionId | undefined;
	/** Absent: the app on a terminal, text elsewhere. */
	readonly format?: Format | undefined;
	readonly query?: string | undefined;
	/** Columns of text. */
	readonly width?: number | undefined;
	/** The file to write, and whether it may replace one. */
	readonly output?: string | undefined;
	readonly isForced?: boolean | undefined;
	readonly display?: Display | undefined;
	/** The file of another résumé, "-" for standard input, and whether its changes are shown. */
	readonly from?: string | undefined;
	readonly isWatched?: boolean | undefined;
}
