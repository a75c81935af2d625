import {groupBy} from '../group-by.js';
import {original} from '../localized.js';
import {memoize, memoizeRecent} from '../memoize.js';
import {sectionById} from '../sections/index.js';
import {venueSeries} from '../statistics.js';
import type {Resume} from '../types.js';
import {facetKey} from './facet-key.js';
import {type MenuField, menuFields} from './menu-fields.js';

/** A facet value, the number of publications with it, and the query that finds them. */
export interface Facet {
	readonly value: string;
	readonly count: number;
	readonly query: string;
}

/** A field to filter publications by, and its values with their counts. */
export interface FacetMenu {
	readonly field: MenuField;
	readonly values: readonly Facet[];
}

/**
 * Returns the facet values of some publications: most frequent first, years newest first, without the owner among the authors.
 *
 * @param ids the ids of the publications; undefined for all of them
 */
export function facetsOf(resume: Resume, ids?: ReadonlySet<string>): readonly FacetMenu[] {
	const index = paperIndex(resume);
	return menuFields.map(field => {
		const values = [...namesOf(field, resume)].flatMap(([key, value]): Facet[] => {
			const having = index[field].get(key) ?? [];
			const count = ids ? having.filter(id => ids.has(id)).length : having.length;
			return count > 0 ? [{value, count, query: queryFor(field, value)}] : [];
		});
		return {field, values: values.sort((a, b) => (field === 'year' ? Number(b.value) - Number(a.value) : b.count - a.count))};
	});
}

/** Returns the ids of the publications by field and normalized facet value. Memoized. */
export const paperIndex: (resume: Resume) => Readonly<Record<MenuField, ReadonlyMap<string, readonly string[]>>> = memoize(
	(resume: Resume) => {
		const papers = sectionById('publications')
			.items(resume)
			.map(({id, facets = {}}) => ({id, facets}));
		const keyOf = memoizeRecent(facetKey, Number.POSITIVE_INFINITY);
		const index = (field: MenuField) => {
			const pairs = papers.flatMap(({id, facets}) => [...new Set(facets[field]?.map(keyOf))].map(key => ({key, id})));
			return new Map([...groupBy(pairs, ({key}) => key)].map(([key, group]) => [key, group.map(({id}) => id)]));
		};
		return {year: index('year'), venue: index('venue'), topic: index('topic'), author: index('author')};
	},
);

/** Returns the query that finds exactly one value: 'year:2024', 'author:"Defu Lian"'. */
export function queryFor(field: MenuField, value: string): string {
	return field === 'year' ? `year:${value}` : `${field}:"${value.replaceAll('"', '')}"`;
}

/** Returns the facet values of the publications by their keys; for venues, the names without their years. */
function namesOf(field: MenuField, resume: Resume): Map<string, string> {
	const names = resume.publications.flatMap(({year, venue, publisher, topics, authors}) => {
		const all = {
			year: year === undefined ? [] : [String(year)],
			venue: venueSeries(venue ?? publisher ?? '') || [],
			topic: topics,
			author: authors.map(author => author.name),
		};
		return [all[field]].flat().filter(name => field !== 'author' || (name !== resume.basics.name && name !== original(resume).basics.name));
	});
	const byKey = new Map<string, string>();
	for (const name of names) {
		const key = facetKey(name);
		byKey.set(key, byKey.get(key) ?? name);
	}
	return byKey;
}
