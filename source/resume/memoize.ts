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
