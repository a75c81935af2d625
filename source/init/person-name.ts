/** A name as CSL has it. */
export interface Name {
	readonly given?: string;
	readonly family?: string;
	readonly literal?: string;
	readonly 'non-dropping-particle'?: string;
	readonly suffix?: string;
}

/** The name in the order in which it is spoken: "Ludwig van Beethoven". */
export function nameOf({given, family, literal, suffix, 'non-dropping-particle': particle}: Name): string {
	return literal ?? [given, particle, family, suffix].filter(Boolean).join(' ');
}

/** Whether two names may be those of one person: "X. Huang", "Huang, Xu" and "XU HUANG" are Xu Huang. */
export function isSamePerson(a: string, b: string): boolean {
	const [first, second] = [wordsOf(a), wordsOf(b)];
	const [familyA, familyB] = [first.at(-1), second.at(-1)];
	const givenA = first.slice(0, -1);
	const givenB = second.slice(0, -1);
	if (familyA === undefined || familyA !== familyB || givenA.length === 0 || givenB.length === 0) {
		return a === b;
	}
	return givenA.slice(0, givenB.length).every((name, index) => isSameGiven(name, givenB[index] ?? ''));
}

function isSameGiven(a: string, b: string): boolean {
	return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

function wordsOf(name: string): string[] {
	const [family = '', given] = name.split(',');
	const spoken = given === undefined ? family : `${given} ${family}`;
	return (
		spoken
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}
