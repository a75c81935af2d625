/**
 * Lets things through at once when they come seldom, and in batches when they come fast, so that a flood costs no more
 * than a few frames a second. What does not fit into a batch is dropped.
 */
export class Gate<Thing> {
	readonly #pass: (things: readonly Thing[]) => void;
	readonly #interval: number;
	readonly #most: number;
	#waiting: Thing[] = [];
	#timer: NodeJS.Timeout | undefined;
	#isClosed = false;
	/** How many things were dropped so far. */
	dropped = 0;

	/**
	 * @param pass takes what is let through
	 * @param interval ms between two batches
	 * @param most things in a batch
	 */
	constructor(pass: (things: readonly Thing[]) => void, interval: number, most: number) {
		this.#pass = pass;
		this.#interval = interval;
		this.#most = most;
	}

	push(things: readonly Thing[]): void {
		if (things.length === 0) {
			return;
		}
		const room = this.#most - this.#waiting.length;
		this.dropped += Math.max(0, things.length - room);
		this.#waiting.push(...things.slice(0, Math.max(0, room)));
		if (this.#timer === undefined) {
			this.#open();
		}
	}

	close(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#waiting = [];
		this.#isClosed = true;
	}

	readonly #open = (): void => {
		this.#timer = undefined;
		const things = this.#waiting;
		if (things.length > 0 && !this.#isClosed) {
			this.#waiting = [];
			this.#timer = setTimeout(this.#open, this.#interval);
			this.#pass(things);
		}
	};
}
