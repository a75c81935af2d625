/** Above so many waiting bytes a visitor counts as one who does not read. */
export const blockedAt = 65_536;

/** Since when a visitor has not read the output. */
export class Blocked {
	#since: number | undefined;

	/** Takes how many bytes wait now; whether those are too many. */
	note(backlog: number): boolean {
		this.#since = backlog > blockedAt ? (this.#since ?? Date.now()) : undefined;
		return this.#since !== undefined;
	}

	/** For how long, in ms, given how many bytes wait now. */
	for(backlog: number): number {
		return this.note(backlog) && this.#since !== undefined ? Date.now() - this.#since : 0;
	}
}
