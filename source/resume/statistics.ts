import {isFirstAuthor, isOwner} from './authors.js';
import {memoize} from './memoize.js';
import type {Resume} from './types.js';
import {venueSeries} from './venue.js';

export {venueSeries};

/** How often something occurs. */
export interface Count {
	readonly name: string;
	readonly count: number;
}

/** What the publications of a résumé say at a glance. */
export interface Statistics {
	readonly publications: number;
	/** Newest year first; years without a publication between them are there with 0. */
	readonly perYear: readonly Count[];
	/** Venues without their year, most frequent first. */
	readonly venues: readonly Count[];
	/** Publications with the owner as first or shared first author. */
	readonly firstAuthor: number;
	/** Co-authors of more than one publication, most frequent first. */
	readonly coauthors: readonly Count[];
}

/** Counts years, venues and co-authors over the publications. */
export const statisticsOf: (resume: Resume) => Statistics = memoize((resume: Resume) => {
	const {publications} = resume;
	const coauthors = publications.flatMap(item => item.authors).filter(author => !isOwner(author, resume));
	return {
		publications: publications.length,
		perYear: countYears(publications.flatMap(({year}) => year ?? [])),
		venues: bySeries(count(publications.flatMap(({venue, publisher}) => venue ?? publisher ?? []))),
		firstAuthor: publications.filter(item => isFirstAuthor(item, resume)).length,
		coauthors: count(coauthors.map(author => author.name)).filter(item => item.count > 1),
	};
});

/** The venues of the same series as one. */
function bySeries(venues: readonly Count[]): Count[] {
	const counts = new Map<string, number>();
	for (const {name, count} of venues) {
		counts.set(venueSeries(name), (counts.get(venueSeries(name)) ?? 0) + count);
	}
	return ranked(counts);
}

function count(names: readonly string[]): Count[] {
	const counts = new Map<string, number>();
	for (const name of names) {
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return ranked(counts);
}

/** The most frequent first; the others in the order in which they came. */
function ranked(counts: ReadonlyMap<string, number>): Count[] {
	return [...counts].map(([name, count]) => ({name, count})).sort((a, b) => b.count - a.count);
}

function countYears(years: readonly number[]): Count[] {
	if (years.length === 0) {
		return [];
	}
	const counts = new Map<number, number>();
	for (const year of years) {
		counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	const newest = Math.max(...counts.keys());
	const length = newest - Math.min(...counts.keys()) + 1;
	const span = Array.from({length}, (_, index) => newest - index);
	// Beyond a lifetime, only the years that have something.
	return span.filter(year => length < 100 || counts.has(year)).map(year => ({name: String(year), count: counts.get(year) ?? 0}));
}
