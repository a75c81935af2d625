/** The API of `import … from 'xuhuang'`. This file is published almost as it is (`typesText`). */
import type {TextFormat} from '../formats/index.js';
import type {Resume} from '../resume/types.js';

export type {Resume} from '../resume/types.js';

/** The text formats. */
export type Format = TextFormat;

/** Options of the text formats. */
export interface FormatOptions {
	/** Line width in columns, for the formats that wrap lines. */
	readonly width?: number;
}

/** Options of the PDF, and the resources of the machine that it may use. */
export interface PdfOptions {
	readonly paper?: 'a4' | 'letter';
	/** Maximum number of pages; what does not fit is left out. */
	readonly most?: number;
	/** Creation date of the document; by default the date of the last change of the résumé. */
	readonly date?: Date;
	/** Finds fonts for characters that the bundled ones lack: the bytes of TrueType or OpenType files. */
	readonly findFonts?: (characters: readonly string[]) => Iterable<Uint8Array>;
	/** Reads the picture at the path in the résumé. */
	readonly readImage?: (path: string) => Uint8Array | undefined;
}

/** Options of the program. */
export interface RunOptions {
	/** The command that opens this résumé again, such as "npx theirname"; shown in the help and after the app quits. */
	readonly command?: string;
}

/** The terminal that the app runs on: see `Session` in the source. `open` creates one for the terminal of the process. */
export interface Session {
	readonly colorLevel: 0 | 1 | 2 | 3;
	readonly hasHyperlinks: boolean;
	window(): {readonly columns: number; readonly rows: number};
	onInput(
		listener: (events: ReadonlyArray<{readonly key: string} | {readonly paste: string} | {readonly reply: string}>) => void,
	): () => void;
	onResize(listener: (window: {readonly columns: number; readonly rows: number}) => void): () => void;
	draw(frame: string): void;
	copy(text: string): void;
	end(ending: object): void;
}

/** The exports of the package, declared below. */
export interface Api {
	/**
	 * Loads a résumé: JSON Resume, as JSON, JSON with comments, or YAML. Fields that cannot be shown are left out.
	 *
	 * @throws LoadError when the file cannot be read
	 */
	loadResume(file: string | URL): Promise<Resume>;
	/** Loads a résumé from a value, such as an imported JSON file. */
	resumeFrom(value: unknown): Resume;
	/** Formats a résumé. */
	readonly formats: Readonly<Record<Format, (resume: Resume, options?: FormatOptions) => string>>;
	/**
	 * Renders a résumé as a PDF.
	 *
	 * @throws FontError when no font has some of its characters
	 */
	pdf(resume: Resume, options?: PdfOptions): Promise<Uint8Array>;
	/** Runs the program with the arguments of the process: the app on a terminal, text and other formats elsewhere. */
	run(resume: Resume, options?: RunOptions): Promise<void>;
	/** Opens the app on the terminal of the process; resolves when it quits. */
	open(resume: Resume, options?: RunOptions): Promise<void>;
	/** Opens the app on a session, such as a terminal in a browser; `close` unmounts it. */
	openApp(session: Session, resume: Resume): {close(): void};
}

/** The error for a file that cannot be read as a résumé; the message has its name and the reason. */
export declare class LoadError extends Error {}

export declare const loadResume: Api['loadResume'];
export declare const resumeFrom: Api['resumeFrom'];
export declare const formats: Api['formats'];
export declare const pdf: Api['pdf'];
export declare const run: Api['run'];
export declare const open: Api['open'];
export declare const openApp: Api['openApp'];
