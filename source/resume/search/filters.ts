import type {Message} from '../../i18n/language.js';
import {groupBy} from '../group-by.js';
import type {FacetField} from '../sections/index.js';
import {facetKey} from './facet-key.js';
import type {FacetValue, IndexEntry} from './haystack.js';
import {unknownValue} from './hints.js';
import type {Filter, FilterValue} from './query.js';

/** The entries that match all filters, and a hint about an unknown value, if any. */
export interface Filtered {
	readonly entries: readonly IndexEntry[];
	readonly hint?: Message | undefined;
}

type Test = (key: string, wanted: string) => boolean;

const isEqual: Test = (key, wanted) => key === wanted;
const hasWords: Test = (key, wanted) => ` ${key} `.includes(` ${wanted} `);
const hasStart: Test = (key, wanted) => ` ${key}`.includes(` ${wanted}`);
const hasPart: Test = (key, wanted) => key.replaceAll(' ', '').includes(wanted.replaceAll(' ', ''));

/** The comparisons for a value that may be incomplete, strictest first: "www" does not match "WWWJ", but "li" matches "lian". */
const tests: Readonly<Record<Exclude<FacetField, 'year'>, readonly Test[]>> = {
	venue: [hasWords, hasStart, hasPart],
	author: [hasStart, hasPart],
	topic: [hasStart, hasPart],
	first: [hasStart],
	has: [hasStart],
};

/** Returns the entries that match every filter. A value is unknown when none of the given entries has it. */
export function applyFilters(filters: readonly Filter[], entries: readonly IndexEntry[]): Filtered {
	const passes = filters.map(filter => passOf(filter, entries));
	return {
		entries: entries.filter(entry => passes.every(({field, keys}) => entry.facets[field].some(({key}) => keys.has(key)))),
		hint: passes.find(({hint}) => hint)?.hint,
	};
}

/** Returns the keys of which an entry must have one to match a filter. */
function passOf(
	{field, values}: Filter,
	entries: readonly IndexEntry[],
): {field: FacetField; keys: ReadonlySet<string>; hint?: Message | undefined} {
	const known = knownValues(entries.flatMap(entry => entry.facets[field]));
	const accepted = values.map(value => acceptedKeys(field, value, [...known.keys()]));
	const unknown = values.find((_, index) => accepted[index]?.length === 0);
	const names = [...known.values()];
	return {
		field,
		keys: new Set(accepted.flat()),
		hint: unknown && unknownValue(field, unknown.text, field === 'year' ? names.sort().reverse() : names),
	};
}

/** Returns names by their keys, most frequent first. */
function knownValues(values: readonly FacetValue[]): Map<string, string> {
	const groups = [...groupBy(values, ({key}) => key)].sort(([, a], [, b]) => b.length - a.length);
	return new Map(groups.map(([key, [{name}]]) => [key, name]));
}

function acceptedKeys(field: FacetField, {text, isComplete}: FilterValue, known: readonly string[]): readonly string[] {
	if (field === 'year') {
		return yearsIn(text, known);
	}
	const wanted = facetKey(text);
	const ways = isComplete ? [isEqual, hasWords, ...tests[field]] : tests[field];
	return ways.map(test => known.filter(key => test(key, wanted))).find(keys => keys.length > 0) ?? [];
}

/** Returns the known years in a year or a range, which may be incomplete: "20" is 2000 to 2099, "2023-" has no end. */
function yearsIn(text: string, known: readonly string[]): string[] {
	const [, from, dash, to = ''] = /^(\d{0,4})(?:([-–—]|\.\.)(\d{0,4}))?$/.exec(text.replaceAll(' ', '')) ?? [];
	if (from === undefined) {
		return [];
	}
	const first = Number(from.padEnd(4, '0'));
	const last = Number((dash ? to : from).padEnd(4, '9'));
	return known.filter(year => Number(year) >= Math.min(first, last) && Number(year) <= Math.max(first, last));
}
