/**
 * Work on a whole résumé that is done once for each one. What it answers depends on that object alone, which nothing
 * changes, and is forgotten with it: readers who share a résumé may share the answer.
 */
export function memoize<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, {readonly value: Value}>();
	return key => {
		const found = known.get(key) ?? {value: work(key)};
		known.set(key, found);
		return found.value;
	};
}

/** The function with its `most` most recent results kept, by whatever they depend on. */
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
