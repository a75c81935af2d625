/** The output buffer, in bytes, above which a client counts as not reading. */
const stallThreshold = 65_536;

/** Measures for how long a client has not read its output. */
export class StallTimer {
	#since: number | undefined;

	/** Takes the bytes in the output buffer of the client now; returns whether it is stalled. */
	update(buffered: number): boolean {
		this.#since = buffered > stallThreshold ? (this.#since ?? performance.now()) : undefined;
		return this.#since !== undefined;
	}

	/** The same, but returns for how long it has been, in ms; 0 when it is not. */
	elapsed(buffered: number): number {
		return this.update(buffered) && this.#since !== undefined ? performance.now() - this.#since : 0;
	}
}
