import {languageOf} from '../localized.js';
import {memoize} from '../memoize.js';
import {type SectionId, sectionIds} from '../sections/index.js';
import type {Resume} from '../types.js';
import {applyFilters} from './filters.js';
import {haystackOf, type IndexEntry} from './haystack.js';
import {unknownFieldOf} from './hints.js';
import {matchWords, type Ranked} from './match.js';
import {parseQuery} from './query.js';
import type {Match, Search, SearchResult} from './result.js';
import {createSpelling} from './spelling.js';
import {createWordFamilies} from './word-families.js';

const haystackFor = memoize(haystackOf);
const spellingFor = memoize((resume: Resume) => createSpelling(vocabularyOf(haystackFor(resume))));
const familiesFor = memoize((resume: Resume) => createWordFamilies(writtenWordsOf(haystackFor(resume))));

/**
 * Creates the search over a résumé: words, in any order and with typos, and fields, as in 'llm year:2024'. An item must match
 * all of them. Indexes are built when a query first needs them, once for all readers of the résumé.
 */
export function createSearch(resume: Resume): Search {
	const lexicon = {spelling: (word: string) => spellingFor(resume)(word), families: (word: string) => familiesFor(resume)(word)};
	return (text, within): SearchResult => {
		const haystack = haystackFor(resume);
		const scope = within ? haystack.filter(entry => entry.section === within) : haystack;
		const query = parseQuery(text);
		const unknown = unknownFieldOf(query);
		const filtered = applyFilters(query.filters, scope);
		const found = unknown?.isSlip ? [] : matchWords(query.words, filtered.entries, scope, lexicon);
		const matches = query.words.length > 0 ? bestFirst(found) : found.map(({match}) => match);
		const hint = filtered.hint ?? (matches.length === 0 ? unknown?.hint : undefined);
		return hint === undefined ? {matches} : {matches, hint: languageOf(resume).translate(hint)};
	};
}

/** Sorts matches by score within a section, equal ones in the order of the résumé. News follows the papers that it announces. */
function bestFirst(found: readonly Ranked[]): Match[] {
	const groups = sectionIds.map(id => found.filter(({match}) => match.section === id).sort((a, b) => b.score - a.score));
	const ranked = groups.filter(group => group.length > 0).sort(([a], [b]) => (b?.score ?? 0) - (a?.score ?? 0));
	const isOf = (section: SectionId) => (group: readonly Ranked[]) => group[0]?.match.section === section;
	const papers = ranked.findIndex(isOf('publications'));
	const news = ranked.findIndex(isOf('news'));
	const ordered =
		news !== -1 && news < papers ? ranked.toSpliced(papers + 1, 0, ...ranked.slice(news, news + 1)).toSpliced(news, 1) : ranked;
	return ordered.flatMap(group => group.map(({match}) => match));
}

function vocabularyOf(entries: readonly IndexEntry[]): string[] {
	return [...new Set(entries.flatMap(entry => entry.fields.flatMap(field => field.folded.text.match(/[\p{L}\p{N}]+/gu) ?? [])))];
}

/** Returns the words as they are written: "tool-using", which is folded to one word, gives two. */
function writtenWordsOf(entries: readonly IndexEntry[]): string[] {
	const words = entries.flatMap(entry => entry.fields.flatMap(({text}) => text.match(/[A-Za-z]+/g) ?? []));
	return [...new Set(words.map(word => word.toLowerCase()))];
}

export {type FacetMenu, facetsOf} from './facets.js';
export type {MenuField} from './menu-fields.js';
export type {Mark, Match, Search, SearchResult, Snippet} from './result.js';
