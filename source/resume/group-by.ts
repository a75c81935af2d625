/** The values by what they have in common, each group in their order: Map.groupBy, which Node 20 lacks. */
export function groupBy<Value, Key>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, [Value, ...Value[]]> {
	const groups = new Map<Key, [Value, ...Value[]]>();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		group ? group.push(value) : groups.set(key, [value]);
	}
	return groups;
}

/** How often each of the values is there, the most frequent first; the others in the order in which they came. */
export function countsOf<Value>(values: Iterable<Value>): Map<Value, number> {
	const counts = new Map<Value, number>();
	for (const value of values) {
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return new Map([...counts].sort(([, a], [, b]) => b - a));
}

/** What each word stands for, of lists of words: with `{strong: 'b strong'}`, "b" is "strong". */
export function keysByWord<Key extends string>(lists: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> {
	const pairs = (Object.keys(lists) as Key[]).flatMap(key => lists[key].split(' ').map(word => [word, key] as const));
	return new Map(pairs);
}
