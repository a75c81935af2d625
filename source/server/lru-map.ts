/** An LRU map: when it exceeds its maximum size, the least recently used entry is evicted. */
export class LruMap<Value> {
	readonly #most: number;
	/** Least recently used first. */
	readonly #entries = new Map<string, Value>();

	constructor(most: number) {
		this.#most = most;
	}

	get size(): number {
		return this.#entries.size;
	}

	get(key: string): Value | undefined {
		const value = this.#entries.get(key);
		if (value !== undefined) {
			this.set(key, value);
		}
		return value;
	}

	set(key: string, value: Value): void {
		this.#entries.delete(key);
		this.#entries.set(key, value);
		const [oldest] = this.#entries.keys();
		if (this.#entries.size > this.#most && oldest !== undefined) {
			this.#entries.delete(oldest);
		}
	}

	delete(key: string): void {
		this.#entries.delete(key);
	}
}
