import {RecentMap} from './recent-map.js';

/** Keeps what was made for the last so many keys; what is asked for twice at once is made once. A failure is not kept. */
export class Kept<Value> {
	readonly #values: RecentMap<Promise<Value>>;

	constructor(most: number) {
		this.#values = new RecentMap(most);
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
