/** The function with its newest `most` results kept. */
export function memoize<Key, Value>(work: (key: Key) => Value, most = 100): (key: Key) => Value {
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
