import type {Phrase, Saying} from '../../language/language.js';

/** Where something stands in a file, from the outside in: `['work', 3, 'url']`. */
export type Path = ReadonlyArray<string | number>;

/** Something in a file that is not as the format wants it. */
export interface Problem {
	readonly path: Path;
	/** The value that stands there. */
	readonly value: unknown;
	/** What would be right, as in "expected a date", or what was done. */
	readonly message: Saying;
	/** Skipped: it is not shown. Mended: it is shown all the same. Both are errors; a note is not. */
	readonly kind: 'skipped' | 'mended' | 'note';
	/** The names that are known where the field is not. */
	readonly known?: readonly string[];
}

/** More problems than anyone reads; of the rest only the number is kept. */
const most = 1000;

/** What is told while a file is read. */
export class Report {
	readonly problems: Problem[] = [];
	/** How many fields are not shown. */
	skipped = 0;

	add(problem: Problem): void {
		this.skipped += Number(problem.kind === 'skipped');
		if (this.problems.length < most) {
			this.problems.push(problem);
		}
	}
}

/** A place in a file, with the report that tells of it. Its path is worked out only when there is something to tell. */
export class Place {
	readonly #report: Report;
	readonly #parent: Place | undefined;
	readonly #key: string | number;

	constructor(report: Report, parent?: Place, key: string | number = '') {
		this.#report = report;
		this.#parent = parent;
		this.#key = key;
	}

	at(key: string | number): Place {
		return new Place(this.#report, this, key);
	}

	tell(kind: Problem['kind'], value: unknown, message: Phrase | Saying, known?: readonly string[]): void {
		this.#report.add({
			path: this.#path(),
			value,
			message: typeof message === 'string' ? {phrase: message, values: {}} : message,
			kind,
			...(known && {known}),
		});
	}

	/** Tells that the value is not shown, and returns nothing in its place. */
	skip(value: unknown, message: Phrase | Saying): undefined {
		this.tell('skipped', value, message);
	}

	#path(): Path {
		return this.#parent ? [...this.#parent.#path(), this.#key] : [];
	}
}
