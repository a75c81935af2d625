import {formatIds} from '../formats/ids.js';
import {sectionIds} from '../resume/sections/section.js';
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
	/** What of the résumé is left out. */
	readonly hide?: readonly string[] | undefined;
}

/**
 * Understands a command line (without the names of node and the program). The commonest calls are answered here; for
 * the others the parser is loaded, which costs half as much again as starting Node.
 *
 * @throws {UsageError} when it can't be understood
 */
export async function understand(argv: readonly string[]): Promise<Call> {
	const common = commonCall(argv);
	if (common) {
		return common;
	}
	const {parse} = await import('./parse.js');
	return parse(argv);
}

/** The calls that need no parser: none at all, --help, --version, --from, a section, a format by its name or after -f. */
export function commonCall([first, second, ...others]: readonly string[]): Call | undefined {
	if (first === undefined) {
		return {action: 'show'};
	}
	if (second === undefined && (first === '--help' || first === '--version')) {
		return {action: first === '--help' ? 'help' : 'version'};
	}
	const isWatched = others.length === 1 && others[0] === '--watch';
	if (first === '--from' && second !== undefined && /^[^-]/.test(second) && (others.length === 0 || isWatched)) {
		return {action: 'show', from: second, isWatched};
	}
	const word = first === '-f' || first === '--format' ? second : second === undefined ? first : undefined;
	const format = formatIds.find(id => id === word);
	const section = first === word ? sectionIds.find(id => id === word) : undefined;
	return others.length === 0 && (format || section) ? {action: 'show', format, section} : undefined;
}
