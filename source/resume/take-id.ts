/** Takes an id for good: itself, or with the first number that makes it one that is not taken. */
export function takeId(id: string, taken: Set<string>): string {
	let free = id;
	for (let number = 2; taken.has(free); number += 1) {
		free = `${id}-${number}`;
	}
	taken.add(free);
	return free;
}
