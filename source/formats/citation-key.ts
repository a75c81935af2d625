import {memoize} from '../resume/memoize.js';
import type {Publication, Resume} from '../resume/types.js';
import {authorParts} from './person-names.js';
import {splitWords} from './words.js';

const insignificant = new Set(
	'a an and are as at by can do does for from how in into is of on or over the to toward towards via what when where which who why with'.split(
		' ',
	),
);
const letters: Readonly<Record<string, string>> = {ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i'};

/** Maximum letters of a name or a word in a key; no real one is longer. */
const longestPart = 40;

/**
 * Returns the citation key of a publication: surname of the first author, year, first significant word of the title, as in
 * "huang2025hypergate". ASCII letters and digits only, unless the author's own key is kept. It depends on all publications
 * of the résumé, never on a search.
 */
export function citationKey(publication: Publication, resume: Resume): string {
	return citationKeys(resume.publications).get(publication.id) ?? baseKey(publication);
}

/** Returns the keys by publication id. Publications that would share a key get the suffix "a", "b"… in the order of their dates. */
const citationKeys: (publications: readonly Publication[]) => ReadonlyMap<string, string> = memoize(publications => {
	const byDate = [...publications].sort((a, b) => compare(a.releaseDate ?? '', b.releaseDate ?? '') || compare(a.id, b.id));
	const bases = byDate.map(publication => ownKey(publication) ?? baseKey(publication));
	const taken = new Set(bases);
	const shared = new Set(bases.toSorted().filter((base, index, sorted) => base === sorted[index - 1]));
	return new Map(byDate.map(({id}, index) => [id, distinctKey(bases[index] ?? id, shared, taken)]));
});

function distinctKey(base: string, shared: ReadonlySet<string>, taken: Set<string>): string {
	if (!shared.has(base)) {
		return base;
	}
	let position = 0;
	while (taken.has(base + suffix(position))) {
		position++;
	}
	taken.add(base + suffix(position));
	return base + suffix(position);
}

/** Returns the suffix at a position from 0: a … z, then aa, ab … */
function suffix(position: number): string {
	const last = String.fromCharCode(97 + (position % 26));
	return position < 26 ? last : suffix(Math.floor(position / 26) - 1) + last;
}

/** Returns the author's own key, if it has only characters that are safe in a key. */
function ownKey({bibtex}: Publication): string | undefined {
	return bibtex?.key !== undefined && /^[\w:.+/-]+$/.test(bibtex.key) ? bibtex.key : undefined;
}

function baseKey({id, authors, year, name}: Publication): string {
	const {family, prefix} = authorParts(authors[0] ?? {name: ''});
	const surname = asciiLetters(family.slice(prefix.length)).replace(/^\d+/, '');
	const words = splitWords(name.replace(/['’]/g, '')).map(asciiLetters);
	const word = words.find(candidate => candidate !== '' && !insignificant.has(candidate)) ?? '';
	return `${(surname || asciiLetters(id)).slice(0, longestPart)}${year ?? ''}${word.slice(0, longestPart)}`;
}

function asciiLetters(text: string): string {
	return text
		.toLowerCase()
		.replace(/[ßæœøđðłþı]/g, letter => letters[letter] ?? '')
		.normalize('NFKD')
		.replace(/[^a-z0-9]/g, '');
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
