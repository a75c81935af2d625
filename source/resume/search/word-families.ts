// Porter's algorithm (1980), as most search engines for English use it; 3 kB.
import {stemmer} from 'stemmer';
import {groupBy} from '../group-by.js';

/** Returns the other words of the résumé with the same stem: "recommender" for "recommendation", "using" for "use". */
export type WordFamilies = (word: string) => readonly string[];

/** @param vocabulary distinct folded words */
export function createWordFamilies(vocabulary: readonly string[]): WordFamilies {
	const families = groupBy(vocabulary.filter(isEnglish), stemmer);
	// Words that begin with the typed one are found already.
	return word => (isEnglish(word) ? (families.get(stemmer(word)) ?? []).filter(other => !other.startsWith(word)) : []);
}

/** Whether a word consists of letters that the stemmer supports; words of one or two letters have no suffix. */
function isEnglish(word: string): boolean {
	return /^[a-z]{3,32}$/.test(word);
}
