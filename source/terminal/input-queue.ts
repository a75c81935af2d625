import type {InputEvent} from './input.js';

type Listener = (events: readonly InputEvent[]) => void;

/** Dispatches input events to listeners; events that arrive before the first listener are buffered for it. */
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

	/** Adds a listener and passes it the buffered events; returns the function that removes it. */
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
