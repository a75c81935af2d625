import {facetKey} from '../../resume/search/facet-key.js';

/** A name in parts; a group has only a literal one. */
export interface Name {
	readonly given?: string | undefined;
	readonly family?: string | undefined;
	readonly literal?: string | undefined;
	readonly suffix?: string | undefined;
}

/** Formats a name in display order: "Ludwig van Beethoven". */
export function nameOf({given, family, literal, suffix}: Name): string {
	return literal ?? [given, family, suffix].filter(Boolean).join(' ');
}

/**
 * Whether a name in parts may be that of a person: "X. Huang", "Huang, Xu", "Huang, X.-Y." and "XU HUANG" are Xu Huang. The
 * person's own name may be in either order, with a comma if the family name comes first.
 */
export function isSamePerson({given, family, literal}: Name, person: string): boolean {
	if (!given || !family) {
		return literal !== undefined && nameWords(literal).join(' ') === nameWords(person).join(' ');
	}
	return splitsOf(person).some(
		split => nameWords(split.family).join(' ') === nameWords(family).join(' ') && isSameGiven(nameWords(split.given), nameWords(given)),
	);
}

/** Returns every split of a name into given and family name. */
function splitsOf(person: string): {given: string; family: string}[] {
	const [family = '', given] = person.split(/\s*,\s*/);
	if (given !== undefined) {
		return [{family, given}];
	}
	const words = person.trim().split(/\s+/);
	return words.slice(1).map((_, index) => ({given: words.slice(0, index + 1).join(' '), family: words.slice(index + 1).join(' ')}));
}

/** Whether two lists of given names match as far as both go: a name may be an initial, or missing. */
function isSameGiven(a: readonly string[], b: readonly string[]): boolean {
	return a.length > 0 && b.length > 0 && a.slice(0, b.length).every((name, index) => isSame(name, b[index] ?? ''));
}

function isSame(a: string, b: string): boolean {
	return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

function nameWords(name: string): string[] {
	return facetKey(name).split(' ').filter(Boolean);
}
