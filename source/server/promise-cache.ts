import {LruMap} from './lru-map.js';

/** An LRU cache of promises: concurrent requests for a key share one promise; rejected ones are removed. */
export class PromiseCache<Value> {
	readonly #values: LruMap<Promise<Value>>;

	constructor(most: number) {
		this.#values = new LruMap(most);
	}

	get(key: string, make: () => Promise<Value>): Promise<Value> {
		const known = this.#values.get(key);
		if (known) {
			return known;
		}
		const made = make();
		this.#values.set(key, made);
		made.catch(() => this.#values.delete(key));
		return made;
	}
}
