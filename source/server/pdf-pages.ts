import {type Answer, answer, type Surroundings} from '../command/answer.js';
import type {Show} from '../command/call.js';
import {type Language, msg} from '../i18n/language.js';
import {MessageError} from '../i18n/message-error.js';
import type {Resume} from '../resume/types.js';

/** The most answers that are kept, and that may wait to be made. */
const [mostKept, mostWaiting] = [16, 16];

/** More visitors ask for pages than a server makes. */
export class BusyError extends MessageError {
	constructor() {
		super(msg('The server is full, try again in a minute; meanwhile: npx xuhuang'));
	}
}

/**
 * Answers with pages, which take a hundred times as long to make as a text. What was asked for lately is kept, they are
 * made one at a time, and between two of them the server has four times as long for everyone else.
 */
export class Pages {
	readonly #resume: Resume;
	readonly #surroundings: Surroundings;
	readonly #kept = new Map<string, Promise<Answer>>();
	#last: Promise<unknown> = Promise.resolve();
	#waiting = 0;

	constructor(resume: Resume, surroundings: Surroundings) {
		this.#resume = resume;
		this.#surroundings = surroundings;
	}

	/** @throws {BusyError} when too many wait already */
	async answer(call: Show, language: Language): Promise<Answer> {
		const {section, item, query, paper, most} = call;
		const key = JSON.stringify([language.id, section, item, query, paper, most]);
		const known = this.#kept.get(key);
		if (known) {
			return known;
		}
		if (this.#waiting >= mostWaiting) {
			throw new BusyError();
		}
		const made = this.#make(call, language);
		this.#kept.set(key, made);
		for (const oldest of [...this.#kept.keys()].slice(0, -mostKept)) {
			this.#kept.delete(oldest);
		}
		return made;
	}

	async #make(call: Show, language: Language): Promise<Answer> {
		this.#waiting += 1;
		const before = this.#last;
		let rest = () => {};
		this.#last = new Promise<void>(resolve => {
			rest = resolve;
		});
		await before;
		const began = performance.now();
		try {
			return await answer(call, this.#resume, language, this.#surroundings);
		} finally {
			this.#waiting -= 1;
			setTimeout(rest, 4 * (performance.now() - began));
		}
	}
}
