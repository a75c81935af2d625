import type {InputEvent} from './input.js';

type Listener = (events: readonly InputEvent[]) => void;

/** Hands input to whoever listens; what comes before anyone does is kept for the first listener. */
export class InputQueue {
	readonly #listeners = new Set<Listener>();
	#early: InputEvent[] = [];

	push(events: readonly InputEvent[]): void {
		if (events.length === 0) {
			return;
		}
		if (this.#listeners.size === 0) {
			this.#early.push(...events);
		}
		for (const listener of this.#listeners) {
			listener(events);
		}
	}

	/** Adds a listener; returns the function that takes it away. */
	listen(listener: Listener): () => void {
		this.#listeners.add(listener);
		const early = this.#early;
		this.#early = [];
		if (early.length > 0) {
			listener(early);
		}
		return () => this.#listeners.delete(listener);
	}
}
