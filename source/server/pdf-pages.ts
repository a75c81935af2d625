import {type Answer, answer, type Surroundings} from '../command/answer.js';
import type {Show} from '../command/call.js';
import type {Language} from '../i18n/language.js';
import type {Resume} from '../resume/types.js';
import {Kept} from './kept.js';
import {BusyError, FairQueue} from './limits/fair-queue.js';

/** The most answers that are kept, and that may wait to be made. */
const [mostKept, mostWaiting] = [16, 16];
/** Between two of them, the server has so many times as long for everyone else. */
const restFactor = 4;

/** Answers with pages, which take a hundred times as long to make as a text: in a queue of their own. What was asked for lately is kept. */
export class Pages {
	readonly #resume: Resume;
	readonly #surroundings: Surroundings;
	readonly #kept = new Kept<Answer>(mostKept);
	readonly #queue = new FairQueue(restFactor);
	#waiting = 0;

	constructor(resume: Resume, surroundings: Surroundings) {
		this.#resume = resume;
		this.#surroundings = surroundings;
	}

	/**
	 * @param address whose turn it takes, as `limitKey` returns it
	 * @throws {BusyError} when too many wait already
	 */
	async answer(call: Show, language: Language, address = ''): Promise<Answer> {
		const {section, item, query, paper, most} = call;
		const key = JSON.stringify([language.id, section, item, query, paper, most]);
		return this.#kept.get(key, () => {
			if (this.#waiting >= mostWaiting) {
				throw new BusyError();
			}
			return this.#make(call, language, address);
		});
	}

	async #make(call: Show, language: Language, address: string): Promise<Answer> {
		this.#waiting += 1;
		try {
			return await this.#queue.run(address, () => answer(call, this.#resume, language, this.#surroundings));
		} finally {
			this.#waiting -= 1;
		}
	}
}
