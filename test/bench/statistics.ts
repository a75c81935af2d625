/**
 * Returns the percentile of values for a share from 0 to 1 (nearest rank).
 *
 * @throws when there are no values
 */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
	if (value === undefined) {
		throw new Error('Nothing was measured.');
	}
	return value;
}

export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

/** Measures the subjects in turns, round by round, so that load on the machine affects all alike. Returns the median of each. */
export async function interleaved<Name extends string>(
	subjects: Readonly<Record<Name, () => Promise<number>>>,
	rounds: number,
): Promise<Record<Name, number>> {
	const names = Object.keys(subjects) as Name[];
	const measured = new Map<Name, number[]>(names.map(name => [name, []]));
	// The first round warms up the file caches and is discarded.
	for (let round = 0; round <= rounds; round += 1) {
		for (const name of names) {
			const value = await subjects[name]();
			if (round > 0) {
				measured.get(name)?.push(value);
			}
		}
	}
	return Object.fromEntries([...measured].map(([name, values]) => [name, median(values)])) as Record<Name, number>;
}
