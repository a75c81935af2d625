/** Keeps what was made for the last so many keys; what is asked for twice at once is made once. A failure is not kept. */
export class Kept<Value> {
	readonly #most: number;
	readonly #values = new Map<string, Promise<Value>>();

	constructor(most: number) {
		this.#most = most;
	}

	get(key: string, make: () => Promise<Value>): Promise<Value> {
		const value = this.#values.get(key) ?? make();
		this.#values.delete(key);
		this.#values.set(key, value);
		value.catch(() => {
			if (this.#values.get(key) === value) {
				this.#values.delete(key);
			}
		});
		const [oldest] = this.#values.keys();
		if (this.#values.size > this.#most && oldest !== undefined) {
			this.#values.delete(oldest);
		}
		return value;
	}
}
