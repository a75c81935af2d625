/** How many seconds of input may come at once. */
const burst = 4;

/** What a connection may send: so much a second on the long run, and a few seconds' worth at once. */
export class InputRate {
	readonly #perSecond: number;
	readonly #now: () => number;
	#left: number;
	#time: number;

	/** @param now the time in ms */
	constructor(perSecond: number, now: () => number = Date.now) {
		this.#perSecond = perSecond;
		this.#now = now;
		this.#left = perSecond * burst;
		this.#time = now();
	}

	/** Counts bytes that came; false when they are too many. */
	take(bytes: number): boolean {
		const time = this.#now();
		this.#left = Math.min(this.#perSecond * burst, this.#left + ((time - this.#time) * this.#perSecond) / 1000) - bytes;
		this.#time = time;
		return this.#left >= 0;
	}
}
