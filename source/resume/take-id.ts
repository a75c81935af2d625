/** Reserves an id in `taken`, and returns it with the first number appended that makes it unique, if needed. */
export function takeId(id: string, taken: Set<string>): string {
	let free = id;
	for (let number = 2; taken.has(free); number += 1) {
		free = `${id}-${number}`;
	}
	taken.add(free);
	return free;
}
