/**
 * Passes items on at once when they come seldom, and in batches when they come fast, so that a flood costs no more than a
 * few frames a second. What finds no room to wait is dropped.
 */
export class Throttle<Item> {
	readonly #onBatch: (items: readonly Item[]) => void;
	readonly #interval: number;
	readonly #batchSize: number;
	readonly #maxWaiting: number;
	#waiting: Item[] = [];
	#timer: NodeJS.Timeout | undefined;
	#isClosed = false;
	/** The number of items that were dropped so far. */
	dropped = 0;

	/**
	 * @param onBatch receives the items of a batch
	 * @param interval ms between two batches
	 * @param batchSize the most items in a batch
	 * @param maxWaiting the most items that wait for a batch
	 */
	constructor(onBatch: (items: readonly Item[]) => void, interval: number, batchSize: number, maxWaiting = batchSize) {
		this.#onBatch = onBatch;
		this.#interval = interval;
		this.#batchSize = batchSize;
		this.#maxWaiting = maxWaiting;
	}

	/** Takes items: into a batch of their own at once, or into the next one. */
	push(items: readonly Item[]): void {
		if (items.length === 0) {
			return;
		}
		const room = this.#maxWaiting - this.#waiting.length;
		this.dropped += Math.max(0, items.length - room);
		this.#waiting.push(...items.slice(0, Math.max(0, room)));
		if (this.#timer === undefined) {
			this.#flush();
		}
	}

	/** Drops what waits and passes nothing on any more. */
	close(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#waiting = [];
		this.#isClosed = true;
	}

	readonly #flush = (): void => {
		this.#timer = undefined;
		const items = this.#waiting.splice(0, this.#batchSize);
		if (items.length > 0 && !this.#isClosed) {
			this.#timer = setTimeout(this.#flush, this.#interval);
			this.#onBatch(items);
		}
	};
}
