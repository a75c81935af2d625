import type {FacetMenu, MenuField} from '../../resume/search/index.js';
import type {ItemRow} from '../../resume/sections/section.js';
import type {ResolvedAction} from '../actions.js';
import type {Content} from '../content/content.js';
import type {RouteOf} from '../routes.js';
import {matchesTyped} from './choices.js';

/** Labels of the filter fields. */
export const fieldNames = {year: 'Year', venue: 'Venue', topic: 'Topic', author: 'Co-author'} as const;

/** A value of a filter field. */
export interface FilterChoice {
	readonly value: string;
	/** The value with the number of filtered publications that have it; a field with a single value ignores its own filter. */
	readonly row: ItemRow;
	readonly isChosen: boolean;
	readonly action: ResolvedAction;
}

type FilterRoute = Pick<RouteOf<'filter'>, 'field' | 'filters' | 'query'>;

/** Returns the values of the focused filter field that match the typed text. Choosing an active value removes it from the query. */
export function filterChoices({field, filters, query}: FilterRoute, content: Content): FilterChoice[] {
	return valuesOf(field, filters, content)
		.filter(({value}) => matchesTyped(value, query))
		.map(({value, count, query: term}): FilterChoice => {
			const terms = termsOf(filters);
			const isChosen = terms.includes(term);
			const next = isChosen ? terms.filter(other => other !== term) : [...withoutSingle(field, terms), term];
			return {value, row: {text: value, tail: String(count)}, isChosen, action: {type: 'filter', query: next.join(' ')}};
		});
}

/** Splits a query into its terms: 'llm year:2024 author:"Defu Lian"' has three. */
export function termsOf(query: string): string[] {
	return query.match(/\w+:"[^"]*"|\S+/g) ?? [];
}

function valuesOf(field: MenuField, filters: string, content: Content): FacetMenu['values'] {
	const query = withoutSingle(field, termsOf(filters)).join(' ');
	return content.facets(query).find(menu => menu.field === field)?.values ?? [];
}

/** Returns the terms without those of the field when it is single-valued: a paper has one year and one venue. */
function withoutSingle(field: MenuField, terms: readonly string[]): readonly string[] {
	return field === 'year' || field === 'venue' ? terms.filter(term => !term.startsWith(`${field}:`)) : terms;
}
