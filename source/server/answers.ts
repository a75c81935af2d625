import {type Answer, answer, type Surroundings} from '../command/answer.js';
import type {Call, Show} from '../command/call.js';
import type {Language} from '../i18n/language.js';
import type {Resume} from '../resume/types.js';
import {BusyError, FairQueue} from './limits/fair-queue.js';
import {PromiseCache} from './promise-cache.js';

/** Maximum number of cached PDFs, and of PDFs that wait to be rendered. */
const [maxCached, maxWaiting] = [16, 16];
/** Idle time of the PDF queue after a job, as a multiple of the job's duration, for all other work of the server. */
const restFactor = 4;

/**
 * Answers calls on a résumé, queued fairly by client address. A PDF takes a hundred times as long as a text format, so PDFs
 * have a queue of their own and the recently requested ones are cached.
 */
export class Answers {
	readonly #resume: Resume;
	readonly #surroundings: Surroundings;
	readonly #texts: FairQueue;
	readonly #pdfs = new FairQueue(restFactor);
	readonly #cache = new PromiseCache<Answer>(maxCached);
	#waiting = 0;

	/**
	 * @param surroundings the resources of this machine that a PDF may use
	 * @param texts the queue of all answers but PDFs
	 */
	constructor(resume: Resume, surroundings: Surroundings, texts: FairQueue) {
		this.#resume = resume;
		this.#surroundings = surroundings;
		this.#texts = texts;
	}

	/**
	 * Answers a call in a language.
	 *
	 * @param address the client's IP address, by which jobs are queued
	 * @throws {BusyError} when the queue is full
	 */
	async answer(call: Call, language: Language, address = ''): Promise<Answer> {
		if (call.action !== 'show' || call.format !== 'pdf') {
			return this.#texts.run(address, () => answer(call, this.#resume, language));
		}
		const {section, item, query, paper, most} = call;
		const key = JSON.stringify([language.id, section, item, query, paper, most]);
		return this.#cache.get(key, () => {
			if (this.#waiting >= maxWaiting) {
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
