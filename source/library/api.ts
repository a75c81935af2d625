/** What `import … from 'xuhuang'` offers. This file is published nearly as it stands (`typesText`). */
import type {TextFormat} from '../formats/index.js';
import type {Resume} from '../resume/types.js';

export type {Resume} from '../resume/types.js';

/** The formats that are texts. */
export type Format = TextFormat;

/** How a text format is set. */
export interface FormatOptions {
	/** Columns of a line, for the formats that are set in lines. */
	readonly width?: number;
}

/** How the pages are made, and what of the machine may go into them. */
export interface PdfOptions {
	readonly paper?: 'a4' | 'letter';
	/** The most pages to fill; what has no room is left out. */
	readonly most?: number;
	/** When the document was made; by itself when the résumé was last changed. */
	readonly date?: Date;
	/** Finds fonts for characters that the carried ones lack: the bytes of TrueType or OpenType files. */
	readonly findFonts?: (characters: readonly string[]) => Iterable<Uint8Array>;
	/** Reads the picture that the résumé names by its path. */
	readonly readImage?: (path: string) => Uint8Array | undefined;
}

/** How the program names itself. */
export interface RunOptions {
	/** What shows this résumé again, such as "npx theirname"; said in the help and when the app is left. */
	readonly command?: string;
}

/** What the app is drawn on: see `Session` in the source. `open` makes one of the terminal of the process. */
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

/** All that the package exports, as the declarations below. */
export interface Api {
	/**
	 * Reads a résumé: JSON Resume, as JSON, JSON with comments, or YAML. What cannot be shown is left out.
	 *
	 * @throws LoadError when nothing can be read from the file
	 */
	loadResume(file: string | URL): Promise<Resume>;
	/** A résumé from a value, such as an imported JSON file. */
	resumeFrom(value: unknown): Resume;
	/** Writes a résumé in a format. */
	readonly formats: Readonly<Record<Format, (resume: Resume, options?: FormatOptions) => string>>;
	/**
	 * Writes a résumé as a PDF.
	 *
	 * @throws FontError when no font has some of its characters
	 */
	pdf(resume: Resume, options?: PdfOptions): Promise<Uint8Array>;
	/** The whole program, as the arguments of the process ask: the app on a terminal, text and formats elsewhere. */
	run(resume: Resume, options?: RunOptions): Promise<void>;
	/** The app, on the terminal of the process, until the reader leaves. */
	open(resume: Resume, options?: RunOptions): Promise<void>;
	/** The app on any session, such as a terminal in a browser; `close` takes it off. */
	openApp(session: Session, resume: Resume): {close(): void};
}

/** A file holds no résumé that can be read; the message names it and says why. */
export declare class LoadError extends Error {}

export declare const loadResume: Api['loadResume'];
export declare const resumeFrom: Api['resumeFrom'];
export declare const formats: Api['formats'];
export declare const pdf: Api['pdf'];
export declare const run: Api['run'];
export declare const open: Api['open'];
export declare const openApp: Api['openApp'];
