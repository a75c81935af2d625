/** Buffered output, in bytes, above which a client counts as stalled. */
const stallThreshold = 65_536;

/** Measures how long a client has been stalled, that is, has not read its output. */
export class StallTimer {
	#since: number | undefined;

	/** Updates the timer with the number of buffered bytes; returns whether the client is stalled. */
	update(buffered: number): boolean {
		this.#since = buffered > stallThreshold ? (this.#since ?? performance.now()) : undefined;
		return this.#since !== undefined;
	}

	/** Updates the timer with the number of buffered bytes; returns how long the client has been stalled, in ms, or 0. */
	elapsed(buffered: number): number {
		return this.update(buffered) && this.#since !== undefined ? performance.now() - this.#since : 0;
	}
}
