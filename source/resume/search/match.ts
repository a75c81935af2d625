import {findPattern, type Hit, type Pattern} from './find.js';
import type {Field, IndexEntry} from './haystack.js';
import type {Word} from './query.js';
import type {Mark, Match} from './result.js';
import {snippetOf} from './snippet.js';
import type {Spelling} from './spelling.js';
import type {WordFamilies} from './word-families.js';

/** The hits of one word in an entry, by field. */
type Found = ReadonlyMap<Field, readonly Hit[]>;

/** A match with its score. */
export interface Ranked {
	readonly match: Match;
	readonly score: number;
}

/** Spelling and word families of the words in the résumé. */
export interface Lexicon {
	readonly spelling: Spelling;
	readonly families: WordFamilies;
}

/** Returns the entries that contain every word, in the given order. Whether a word is known depends on the whole scope. */
export function matchWords(
	words: readonly Word[],
	entries: readonly IndexEntry[],
	scope: readonly IndexEntry[],
	{spelling, families}: Lexicon,
): Ranked[] {
	const found = words.map(word => findWord(word, scope, spelling, families));
	return entries.flatMap(entry => {
		const hits = found.flatMap(inEntries => inEntries.get(entry) ?? []);
		return hits.length < words.length ? [] : [{match: matchOf(entry, hits), score: scoreOf(entry, hits, words)}];
	});
}

/**
 * Finds a word, and those of its family, at the beginning of words; only if there is no match, also inside words and misspelt:
 * so a correct word brings no noise.
 */
function findWord(
	{text, isPhrase}: Word,
	scope: readonly IndexEntry[],
	spelling: Spelling,
	families: WordFamilies,
): Map<IndexEntry, Found> {
	const related = isPhrase ? [] : families(text).map((other): Pattern => ({text: other, isLoose: false, share: 0.75}));
	const typed = findAll([{text, isLoose: false, share: 1}, ...related], scope);
	if (typed.size > 0 || isPhrase) {
		return typed;
	}
	const inside = text.length >= 4 ? [{text, isLoose: true, share: 1}] : [];
	const meant = spelling(text).flatMap((other): Pattern[] => [
		{text: other, isLoose: false, share: 0.5},
		...families(other).map((related): Pattern => ({text: related, isLoose: false, share: 0.4})),
	]);
	return findAll([...inside, ...meant], scope);
}

function findAll(patterns: readonly Pattern[], entries: readonly IndexEntry[]): Map<IndexEntry, Found> {
	const all = new Map<IndexEntry, Found>();
	for (const entry of entries) {
		const present = patterns.filter(pattern => entry.text.includes(pattern.text));
		const found = present.length > 0 ? findIn(entry, present) : undefined;
		if (found && found.size > 0) {
			all.set(entry, found);
		}
	}
	return all;
}

function findIn(entry: IndexEntry, patterns: readonly Pattern[]): Found {
	const found = new Map<Field, readonly Hit[]>();
	for (const field of entry.fields) {
		const hits = patterns.flatMap(pattern => findPattern(pattern, field));
		if (hits.length > 0) {
			found.set(field, hits);
		}
	}
	return found;
}

/** Returns the sum of each word's best hit; words that are adjacent in the title as they were typed score higher. */
function scoreOf({fields: [title]}: IndexEntry, found: readonly Found[], words: readonly Word[]): number {
	const isPhrase = words.length > 1 && title.folded.text.includes(words.map(word => word.text).join(' '));
	return found.reduce((sum, hitsOf) => sum + bestOf(hitsOf), isPhrase ? title.weight : 0);
}

function bestOf(found: Found): number {
	let best = 0;
	for (const [{weight}, hits] of found) {
		for (const {quality} of hits) {
			best = Math.max(best, weight * quality);
		}
	}
	return best;
}

function matchOf({section, item, fields: [title, ...others]}: IndexEntry, found: readonly Found[]): Match {
	const marks = merge(found.flatMap(hitsOf => hitsOf.get(title) ?? []));
	const missing = found.filter(hitsOf => !hitsOf.has(title));
	if (missing.length === 0) {
		return {section, item, marks};
	}
	const coverageOf = (field: Field) => missing.filter(hitsOf => hitsOf.has(field)).length;
	const best = others.reduce((best, field) => (coverageOf(field) > coverageOf(best) ? field : best));
	return {section, item, marks, snippet: snippetOf(best, merge(found.flatMap(hitsOf => hitsOf.get(best) ?? [])))};
}

/** Returns the highlight ranges in order, with overlapping ones merged. */
function merge(hits: readonly Hit[]): Mark[] {
	const marks: Mark[] = [];
	for (const {start, end} of hits.toSorted((a, b) => a.start - b.start)) {
		const last = marks.at(-1);
		if (last && start < last.end) {
			marks[marks.length - 1] = {start: last.start, end: Math.max(last.end, end)};
		} else {
			marks.push({start, end});
		}
	}
	return marks;
}
