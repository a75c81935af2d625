import {closestMatch} from 'leven';

/** A call that can't be answered as it is; the message says what was wrong and what to do. Exit code 2. */
export class UsageError extends Error {
	override name = 'UsageError';
}

/** The error for a word that is none of those known: names it, and the nearest right one or all of them. */
export function unknownWord(kind: string, word: string, known: readonly string[]): UsageError {
	const nearest = closestMatch(word.toLowerCase(), known, {maxDistance: Math.max(2, word.length >> 1)});
	const advice = nearest ? `Did you mean "${nearest}"?` : `Known: ${known.join(', ')}.`;
	return new UsageError(`Unknown ${kind} "${printable(word)}". ${advice}`);
}

/** A word from outside, safe to show: without control characters, and not endless. */
export function printable(word: string): string {
	const clean = word.replace(/\p{C}/gu, '');
	return clean.length > 40 ? `${clean.slice(0, 40)}…` : clean;
}
