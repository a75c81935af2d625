import {type Item, sectionById} from '../sections/index.js';
import {venueSeries} from '../statistics.js';
import type {Resume} from '../types.js';
import {facetKey} from './facet-key.js';

const menuFields = ['year', 'venue', 'topic', 'author'] as const;

/** The fields that a menu of quick filters offers. */
export type MenuField = (typeof menuFields)[number];

/** A value of a field, how many publications have it, and the query that finds those. */
export interface Facet {
	readonly value: string;
	readonly count: number;
	readonly query: string;
}

export interface FacetMenu {
	readonly field: MenuField;
	readonly values: readonly Facet[];
}

/** What the publications can be chosen by: the most frequent first, years newest first, the owner not among the authors. */
export function facetsOf(resume: Resume): readonly FacetMenu[] {
	const items = sectionById('publications').items(resume);
	return menuFields.map(field => {
		const counts = countsOf(field, items);
		const values = [...namesOf(field, resume)].map(
			([key, value]): Facet => ({value, count: counts.get(key) ?? 0, query: queryFor(field, value)}),
		);
		return {field, values: values.sort((a, b) => (field === 'year' ? Number(b.value) - Number(a.value) : b.count - a.count))};
	});
}

/** The items that have exactly that value. */
export function itemsWith(field: MenuField, value: string, items: readonly Item[]): readonly Item[] {
	const key = facetKey(value);
	return items.filter(item => item.facets?.[field]?.some(name => facetKey(name) === key));
}

/** The query that finds exactly that value: 'year:2024', 'author:"Defu Lian"'. */
export function queryFor(field: MenuField, value: string): string {
	return field === 'year' ? `year:${value}` : `${field}:"${value.replaceAll('"', '')}"`;
}

/** The values of the publications by their keys; of a venue, the name without its year. */
function namesOf(field: MenuField, {publications, basics}: Resume): Map<string, string> {
	const names = publications.flatMap(({year, venue, publisher, topics, authors}) => {
		const all = {
			year: year === undefined ? [] : [String(year)],
			venue: venueSeries(venue ?? publisher ?? '') || [],
			topic: topics,
			author: authors.map(author => author.name),
		};
		return [all[field]].flat().filter(name => field !== 'author' || name !== basics.name);
	});
	const byKey = new Map<string, string>();
	for (const name of names) {
		const key = facetKey(name);
		byKey.set(key, byKey.get(key) ?? name);
	}
	return byKey;
}

function countsOf(field: MenuField, items: readonly Item[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const {facets} of items) {
		for (const key of new Set(facets?.[field]?.map(facetKey))) {
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return counts;
}
