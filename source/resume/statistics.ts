import {isFirstAuthor, isOwner} from './authors.js';
import {countsOf, groupBy} from './group-by.js';
import {memoize} from './memoize.js';
import type {Resume} from './types.js';
import {venueSeries} from './venue.js';

export {venueSeries};

/** A name and how often it occurs. */
export interface Count {
	readonly name: string;
	readonly count: number;
}

/** Statistics of the publications of a résumé. */
export interface Statistics {
	readonly publications: number;
	/** Newest year first; years without a publication in between have the count 0. */
	readonly perYear: readonly Count[];
	/** Venues without their year, most frequent first. */
	readonly venues: readonly Count[];
	/** Number of publications with the owner as first or shared first author. */
	readonly firstAuthor: number;
	/** Co-authors of more than one publication, most frequent first. */
	readonly coauthors: readonly Count[];
}

/** Returns the statistics of the publications: years, venues and co-authors. Memoized. */
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

/** Merges the venues of the same series. */
function bySeries(venues: readonly Count[]): Count[] {
	const series = groupBy(venues, ({name}) => venueSeries(name));
	const counts = [...series].map(([name, venues]) => ({name, count: venues.reduce((sum, {count}) => sum + count, 0)}));
	return counts.sort((a, b) => b.count - a.count);
}

function count(names: readonly string[]): Count[] {
	return [...countsOf(names)].map(([name, count]) => ({name, count}));
}

function countYears(years: readonly number[]): Count[] {
	if (years.length === 0) {
		return [];
	}
	const counts = countsOf(years);
	const newest = Math.max(...counts.keys());
	const length = newest - Math.min(...counts.keys()) + 1;
	const span = Array.from({length}, (_, index) => newest - index);
	// For a span of 100 years and more, only the years that have a publication.
	return span.filter(year => length < 100 || counts.has(year)).map(year => ({name: String(year), count: counts.get(year) ?? 0}));
}
