import {type Answer, answer, type Surroundings} from '../command/answer.js';
import type {Call, Show} from '../command/call.js';
import type {Language} from '../i18n/language.js';
import type {Resume} from '../resume/types.js';
import {Kept} from './kept.js';
import {BusyError, FairQueue} from './limits/fair-queue.js';

/** The most PDFs that are kept, and that may wait to be made. */
const [mostKept, mostWaiting] = [16, 16];
/** Between two of them, the server has so many times as long for everyone else. */
const restFactor = 4;

/**
 * Answers calls on a résumé, in turn for each address. A PDF takes a hundred times as long to make as a text: they have a queue of
 * their own, and those that were asked for lately are kept.
 */
export class Answers {
	readonly #resume: Resume;
	readonly #surroundings: Surroundings;
	readonly #texts: FairQueue;
	readonly #pdfs = new FairQueue(restFactor);
	readonly #kept = new Kept<Answer>(mostKept);
	#waiting = 0;

	/**
	 * @param surroundings what of this machine may go into a PDF
	 * @param texts the queue of all other answers
	 */
	constructor(resume: Resume, surroundings: Surroundings, texts: FairQueue) {
		this.#resume = resume;
		this.#surroundings = surroundings;
		this.#texts = texts;
	}

	/**
	 * @param address whose turn it takes
	 * @throws {BusyError} when too many wait already
	 */
	async answer(call: Call, language: Language, address = ''): Promise<Answer> {
		if (call.action !== 'show' || call.format !== 'pdf') {
			return this.#texts.run(address, () => answer(call, this.#resume, language));
		}
		const {section, item, query, paper, most} = call;
		const key = JSON.stringify([language.id, section, item, query, paper, most]);
		return this.#kept.get(key, () => {
			if (this.#waiting >= mostWaiting) {
				throw new BusyError();
			}
			return this.#makePdf(call, language, address);
		});
	}

	async #makePdf(call: Show, language: Language, address: string): Promise<Answer> {
		this.#waiting += 1;
		try {
			return await this.#pdfs.run(address, () => answer(call, this.#resume, language, this.#surroundings));
		} finally {
			this.#waiting -= 1;
		}
	}
}
