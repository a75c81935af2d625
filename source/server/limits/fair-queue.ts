import {msg} from '../../i18n/language.js';
import {MessageError} from '../../i18n/message-error.js';

/** Answers that may wait for one address. */
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
 * Makes answers one at a time, and in turn for each address that waits for some (fair queuing, as in RFC 970). After each,
 * the event loop is free for everyone else, several times as long as the answer took: whoever asks in a loop waits longer,
 * and those who press keys do not.
 */
export class FairQueue {
	readonly #restFactor: number;
	/** What waits, by the address; first the address whose turn is next. */
	readonly #waiting = new Map<string, (() => Promise<void>)[]>();
	#isBusy = false;

	/** @param restFactor the rest after an answer, as a multiple of the time that it took */
	constructor(restFactor: number) {
		this.#restFactor = restFactor;
	}

	/**
	 * Makes an answer when its turn has come: at once where nothing else is made.
	 *
	 * @param address as `limitKey` returns it
	 * @throws {BusyError} when too many wait for that address already
	 */
	async run<Result>(address: string, make: () => Result | Promise<Result>): Promise<Result> {
		const queue = this.#waiting.get(address) ?? [];
		if (queue.length >= mostWaiting) {
			throw new BusyError();
		}
		return new Promise((resolve, reject) => {
			queue.push(async () => {
				try {
					resolve(await make());
				} catch (error) {
					reject(error);
				}
			});
			this.#waiting.set(address, queue);
			if (!this.#isBusy) {
				void this.#makeNext();
			}
		});
	}

	readonly #makeNext = async (): Promise<void> => {
		const [next] = this.#waiting;
		this.#isBusy = next !== undefined;
		if (next === undefined) {
			return;
		}
		const [address, queue] = next;
		const make = queue.shift();
		this.#waiting.delete(address);
		if (queue.length > 0) {
			this.#waiting.set(address, queue);
		}
		const began = performance.now();
		await make?.();
		setTimeout(this.#makeNext, Math.max(leastRest, this.#restFactor * (performance.now() - began)));
	};
}
