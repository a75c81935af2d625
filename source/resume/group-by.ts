/** Groups values by a key, in their order within each group: Map.groupBy, which Node 20 lacks. */
export function groupBy<Value, Key>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, [Value, ...Value[]]> {
	const groups = new Map<Key, [Value, ...Value[]]>();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		group ? group.push(value) : groups.set(key, [value]);
	}
	return groups;
}

/** Counts how often each value occurs, most frequent first; ties stay in their order. */
export function countsOf<Value>(values: Iterable<Value>): Map<Value, number> {
	const counts = new Map<Value, number>();
	for (const value of values) {
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return new Map([...counts].sort(([, a], [, b]) => b - a));
}

/** Returns a map from each word of space-separated lists to the key of its list: with `{strong: 'b strong'}`, "b" maps to "strong". */
export function keysByWord<Key extends string>(lists: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> {
	const pairs = (Object.keys(lists) as Key[]).flatMap(key => lists[key].split(' ').map(word => [word, key] as const));
	return new Map(pairs);
}
