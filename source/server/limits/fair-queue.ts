import {msg} from '../../i18n/language.js';
import {MessageError} from '../../i18n/message-error.js';
import {limitKey} from './ip-address.js';

/** Jobs that may wait for one address. */
const mostWaiting = 1000;
/** The shortest rest, in ms, which is what a timer of Node can do. */
const leastRest = 1;

/** More was asked for than a server makes. */
export class BusyError extends MessageError {
	constructor() {
		super(msg('The server is full, try again in a minute; meanwhile: npx xuhuang'));
	}
}

/**
 * Does jobs one at a time, such as answers, and in turn for each address that waits for some (fair queuing, as in RFC 970).
 * After each, the event loop is free for everyone else: whoever asks in a loop waits longer, and those who press keys do not.
 */
export class FairQueue {
	readonly #restFactor: number;
	/** What waits, by the address; first the address whose turn is next. */
	readonly #waiting = new Map<string, (() => Promise<void>)[]>();
	#isBusy = false;

	/** @param restFactor the rest after a job, as a multiple of the time that it took */
	constructor(restFactor: number) {
		this.#restFactor = restFactor;
	}

	/**
	 * Does a job when its turn has come: at once where nothing else is done.
	 *
	 * @param ip the address whose turn it takes
	 * @throws {BusyError} when too many wait for that address already
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
