/**
 * Memoizes a function of a whole résumé in a WeakMap. The result depends only on that object, which is never mutated, and is
 * garbage-collected with it; readers who share a résumé share the result.
 */
export function memoize<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, {readonly value: Value}>();
	return key => {
		const found = known.get(key) ?? {value: work(key)};
		known.set(key, found);
		return found.value;
	};
}

/** Memoizes a function in an LRU cache of `most` results. */
export function memoizeRecent<Key, Value>(work: (key: Key) => Value, most = 100): (key: Key) => Value {
	const known = new Map<Key, Value>();
	return key => {
		const value = known.has(key) ? (known.get(key) as Value) : work(key);
		known.delete(key);
		known.set(key, value);
		const [oldest] = known.keys();
		if (known.size > most && oldest !== undefined) {
			known.delete(oldest);
		}
		return value;
	};
}
