import type {FacetMenu, MenuField} from '../../resume/search/index.js';
import type {ItemRow} from '../../resume/sections/section.js';
import type {Content} from '../content/content.js';
import type {ResolvedAction} from './actions.js';
import {matchesTyped} from './choices.js';
import type {RouteOf} from './routes.js';

/** What the fields of the filters are called. */
export const fieldNames = {year: 'Year', venue: 'Venue', topic: 'Topic', author: 'Co-author'} as const;

/** A value that publications can be chosen by. */
export interface FilterChoice {
	readonly value: string;
	/** How many of the publications that are left have it; of a field with one value, of those without it. */
	readonly row: ItemRow;
	readonly isChosen: boolean;
	readonly action: ResolvedAction;
}

type FilterRoute = Pick<RouteOf<'filter'>, 'field' | 'filters' | 'query'>;

/** The values of the field that the filters stand at, and that what was typed leaves. One that is chosen already is taken away again. */
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

/** The words and fields of a query: 'llm year:2024 author:"Defu Lian"' has three. */
export function termsOf(query: string): string[] {
	return query.match(/\w+:"[^"]*"|\S+/g) ?? [];
}

function valuesOf(field: MenuField, filters: string, content: Content): FacetMenu['values'] {
	const query = withoutSingle(field, termsOf(filters)).join(' ');
	return content.facets(query).find(menu => menu.field === field)?.values ?? [];
}

/** A paper has one year and one venue: another one takes the place of that which is there. */
function withoutSingle(field: MenuField, terms: readonly string[]): readonly string[] {
	return field === 'year' || field === 'venue' ? terms.filter(term => !term.startsWith(`${field}:`)) : terms;
}
