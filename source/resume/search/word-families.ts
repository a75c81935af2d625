// Porter's algorithm (1980), as most search engines for English use it; 3 kB.
import {stemmer} from 'stemmer';
import {groupBy} from '../group-by.js';

/** The other words of the résumé with the stem of a word: "recommender" for "recommendation", "using" for "use". */
export type WordFamilies = (word: string) => readonly string[];

/** @param vocabulary distinct folded words */
export function createWordFamilies(vocabulary: readonly string[]): WordFamilies {
	const families = groupBy(vocabulary.filter(isEnglish), stemmer);
	// A word that begins with the typed one is found already.
	return word => (isEnglish(word) ? (families.get(stemmer(word)) ?? []).filter(other => !other.startsWith(word)) : []);
}

/** Letters that the stemmer knows; of two letters or fewer, no ending can be taken. */
function isEnglish(word: string): boolean {
	return /^[a-z]{3,32}$/.test(word);
}
