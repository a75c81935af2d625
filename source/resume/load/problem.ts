import {type Message, msg, type Phrase} from '../../i18n/language.js';
import type {Block} from '../block.js';

/** A text with its markup removed, and the blocks that it renders as. */
export interface Marked {
	readonly words: string;
	readonly blocks: readonly Block[];
}

/** Parses the markup of a text, of one line or of several; undefined when it has none. */
export type ReadMarks = (text: string, isOneLine: boolean) => Marked | undefined;

/** The path of a value in a file: `['work', 3, 'url']`. */
export type Path = ReadonlyArray<string | number>;

/** A deviation of a file from the format. */
export interface Problem {
	readonly path: Path;
	/** The value at that path. */
	readonly value: unknown;
	/** What was expected, as in "expected a date", or what was done. */
	readonly message: Message;
	/** Skipped: the value is not shown. Mended: it is shown all the same. Both are errors; a note is not. */
	readonly kind: 'skipped' | 'mended' | 'note';
	/** The known field names, if the field is unknown. */
	readonly known?: readonly string[];
}

/** The most problems that are kept; further ones are only counted. */
const most = 1000;

/** Options for loading a value. */
export interface LoadOptions {
	/** Whether the value may be reused, and mutated, as part of the résumé because nobody else holds it: this halves the time. */
	readonly mayKeep?: boolean;
	/** Whether fields that the program's own file always has are required. */
	readonly isStrict?: boolean;
	/** Parses Markdown and simple HTML; without it, markup is kept as text. */
	readonly readMarks?: ReadMarks | undefined;
}

/**
 * The current path in a file, and the problems found so far. One cursor is passed along for a whole file, which may have a
 * hundred thousand values.
 */
export class Cursor {
	readonly problems: Problem[] = [];
	/** Number of fields that are not shown. */
	skipped = 0;
	/** Parses the markup of a text, if the file may contain any. */
	readonly readMarks: ReadMarks | undefined;
	/** The blocks of the texts with markup in the current record. */
	marks: Map<string, readonly Block[]> | undefined;
	/** Number of values so far that are written back as in their source, although they were read. */
	sourceCount = 0;
	/** Whether a valid value may be reused, and mutated, instead of copied. */
	readonly mayKeep: boolean;
	/** Whether fields that the program's own file always has are required. */
	readonly isStrict: boolean;
	/** The unreadable entries of the list that was read last. */
	lost: readonly unknown[] | undefined;
	/** Whether the value that was read last was understood, although the result is undefined. */
	isUnderstood = false;
	readonly #path: (string | number)[] = [];

	constructor({mayKeep = false, isStrict = false, readMarks}: LoadOptions = {}) {
		this.mayKeep = mayKeep;
		this.isStrict = isStrict;
		this.readMarks = readMarks;
	}

	/** Appends a key to the path. */
	enter(key: string | number): this {
		this.#path.push(key);
		return this;
	}

	/** Removes the last key of the path. */
	leave(): void {
		this.#path.pop();
	}

	report(kind: Problem['kind'], value: unknown, message: Phrase | Message, known?: readonly string[]): void {
		// Nothing in `meta` is displayed: it is about the file.
		const isUnknown = known !== undefined && this.#path[0] !== 'meta';
		this.skipped += Number(kind === 'skipped' || isUnknown);
		if (this.problems.length < most) {
			const words = typeof message === 'string' ? msg(message) : message;
			this.problems.push({path: [...this.#path], value, message: words, kind, ...(known && {known})});
		}
	}

	/** Reports that a value was read in another form; its source is what will be written back. */
	reportConverted(value: unknown, message: Phrase): void {
		this.report('mended', value, message);
		this.sourceCount += 1;
	}

	/** Reports that a value is not shown, and returns undefined. */
	skip(value: unknown, message: Phrase | Message): undefined {
		this.report('skipped', value, message);
	}
}
