import {type Message, msg, type Phrase} from '../../i18n/language.js';
import type {Block} from '../block.js';

/** A text without its marks, and what it is set as. */
export interface Marked {
	readonly words: string;
	readonly blocks: readonly Block[];
}

/** Reads the marks in a text, of one line or of several; undefined where there are none. */
export type ReadMarks = (text: string, isOneLine: boolean) => Marked | undefined;

/** Where something stands in a file, from the outside in: `['work', 3, 'url']`. */
export type Path = ReadonlyArray<string | number>;

/** Something in a file that is not as the format wants it. */
export interface Problem {
	readonly path: Path;
	/** The value that stands there. */
	readonly value: unknown;
	/** What would be right, as in "expected a date", or what was done. */
	readonly message: Message;
	/** Skipped: it is not shown. Mended: it is shown all the same. Both are errors; a note is not. */
	readonly kind: 'skipped' | 'mended' | 'note';
	/** The names that are known where the field is not. */
	readonly known?: readonly string[];
}

/** More problems than anyone reads; of the rest only the number is kept. */
const most = 1000;

/** How a file is read. */
export interface LoadOptions {
	/** Whether nobody else has the value: it may become a part of the résumé, which saves half of the time. */
	readonly mayKeep?: boolean;
	/** Whether fields that the program's own file never lacks are missed. */
	readonly isStrict?: boolean;
	/** Reads Markdown and small HTML; without it they stand as they are. */
	readonly readMarks?: ReadMarks | undefined;
}

/**
 * The place in a file that is looked at, and what is told of the file. There is one for a whole file, which goes along: a
 * file may have a hundred thousand places.
 */
export class Cursor {
	readonly problems: Problem[] = [];
	/** How many fields are not shown. */
	skipped = 0;
	/** Reads the marks of a text, where the file may have some. */
	readonly readMarks: ReadMarks | undefined;
	/** What the texts with marks of the record that is read are set as. */
	marks: Map<string, readonly Block[]> | undefined;
	/** How many values there were so far that are written again as they are given, although they were read. */
	sourceCount = 0;
	/** Whether what is right as it stands may be taken itself, and changed, and not a copy of it. */
	readonly mayKeep: boolean;
	/** Whether what the program's own file never lacks is missed. */
	readonly isStrict: boolean;
	/** The entries of the list that was read last which could not be read. */
	lost: readonly unknown[] | undefined;
	/** Whether the value that was read last was understood, although nothing stands in its place. */
	isUnderstood = false;
	readonly #path: (string | number)[] = [];

	constructor({mayKeep = false, isStrict = false, readMarks}: LoadOptions = {}) {
		this.mayKeep = mayKeep;
		this.isStrict = isStrict;
		this.readMarks = readMarks;
	}

	/** Goes to what stands under a key. */
	enter(key: string | number): this {
		this.#path.push(key);
		return this;
	}

	/** Goes back to what that stands in. */
	leave(): void {
		this.#path.pop();
	}

	report(kind: Problem['kind'], value: unknown, message: Phrase | Message, known?: readonly string[]): void {
		// Nothing of `meta` is shown: it is about the file.
		const isUnknown = known !== undefined && this.#path[0] !== 'meta';
		this.skipped += Number(kind === 'skipped' || isUnknown);
		if (this.problems.length < most) {
			const words = typeof message === 'string' ? msg(message) : message;
			this.problems.push({path: [...this.#path], value, message: words, kind, ...(known && {known})});
		}
	}

	/** Tells that the value is read otherwise than it stands there; it is written again as it is given. */
	readOtherwise(value: unknown, message: Phrase): void {
		this.report('mended', value, message);
		this.sourceCount += 1;
	}

	/** Tells that the value is not shown, and returns nothing in its place. */
	skip(value: unknown, message: Phrase | Message): undefined {
		this.report('skipped', value, message);
	}
}
