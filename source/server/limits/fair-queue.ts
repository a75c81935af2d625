import {msg} from '../../i18n/language.js';
import {MessageError} from '../../i18n/message-error.js';
import {limitKey} from './ip-address.js';

/** Maximum number of waiting jobs per address. */
const mostWaiting = 1000;
/** Minimum pause between jobs, in ms: the shortest timer of Node. */
const leastRest = 1;

/** A queue is full. */
export class BusyError extends MessageError {
	constructor() {
		super(msg('The server is full, try again in a minute; meanwhile: npx xuhuang'));
	}
}

/**
 * Runs jobs one at a time, round-robin between addresses (fair queuing, as in RFC 970). After each job it pauses and leaves the
 * event loop to other work: a client that requests in a loop waits longer, and the input of visitors is not delayed.
 */
export class FairQueue {
	readonly #restFactor: number;
	/** Waiting jobs by address, in the order of the addresses' turns. */
	readonly #waiting = new Map<string, (() => Promise<void>)[]>();
	#isBusy = false;

	/** @param restFactor pause after a job, as a multiple of the job's duration */
	constructor(restFactor: number) {
		this.#restFactor = restFactor;
	}

	/**
	 * Runs a job when it is the address's turn, immediately when the queue is idle; resolves to its result.
	 *
	 * @param ip the client's IP address
	 * @throws {BusyError} when too many jobs of that address wait already
	 */
	async run<Result>(ip: string, job: () => Result | Promise<Result>): Promise<Result> {
		const address = limitKey(ip);
		const queue = this.#waiting.get(address) ?? [];
		if (queue.length >= mostWaiting) {
			throw new BusyError();
		}
		return new Promise((resolve, reject) => {
			queue.push(async () => {
				try {
					resolve(await job());
				} catch (error) {
					reject(error);
				}
			});
			this.#waiting.set(address, queue);
			if (!this.#isBusy) {
				void this.#doNext();
			}
		});
	}

	readonly #doNext = async (): Promise<void> => {
		const [next] = this.#waiting;
		this.#isBusy = next !== undefined;
		if (next === undefined) {
			return;
		}
		const [address, queue] = next;
		const job = queue.shift();
		this.#waiting.delete(address);
		if (queue.length > 0) {
			this.#waiting.set(address, queue);
		}
		const began = performance.now();
		await job?.();
		setTimeout(this.#doNext, Math.max(leastRest, this.#restFactor * (performance.now() - began)));
	};
}
