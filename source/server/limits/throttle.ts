/**
 * Passes items on immediately at a low rate and in batches at a high rate, so that a flood costs no more than a few frames per
 * second. Items that exceed the buffer are dropped.
 */
export class Throttle<Item> {
	readonly #onBatch: (items: readonly Item[]) => void;
	readonly #interval: number;
	readonly #batchSize: number;
	readonly #maxWaiting: number;
	#waiting: Item[] = [];
	#timer: NodeJS.Timeout | undefined;
	#isClosed = false;
	/** Number of items dropped so far. */
	dropped = 0;

	/**
	 * @param onBatch receives the items of a batch
	 * @param interval minimum time between batches, in ms
	 * @param batchSize maximum number of items in a batch
	 * @param maxWaiting maximum number of buffered items
	 */
	constructor(onBatch: (items: readonly Item[]) => void, interval: number, batchSize: number, maxWaiting = batchSize) {
		this.#onBatch = onBatch;
		this.#interval = interval;
		this.#batchSize = batchSize;
		this.#maxWaiting = maxWaiting;
	}

	/** Adds items; passes a batch on immediately unless the interval since the last one has not elapsed. */
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

	/** Discards the buffered items and stops passing items on. */
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
