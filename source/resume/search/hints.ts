import {closestMatch} from 'leven';
import {type FacetField, facetFields} from '../sections/index.js';
import type {Query} from './query.js';

/** A name before a colon that is no field. */
export interface UnknownField {
	readonly hint: string;
	/** It looks like a field with a slip in it, not like a word of a text. */
	readonly isSlip: boolean;
}

const openings: Readonly<Record<FacetField, string>> = {
	year: 'Unknown year',
	venue: 'Unknown venue',
	author: 'Unknown author',
	topic: 'Unknown topic',
	first: 'Unknown value',
	has: 'Nothing here has',
};

/** The first name in the query that looks like a misspelt field, or else the first that is none. */
export function unknownFieldOf({unknownFields}: Query): UnknownField | undefined {
	const found = unknownFields.map(name => ({name, nearest: nearestOf(name, facetFields)}));
	const chosen = found.find(({nearest}) => nearest) ?? found[0];
	return (
		chosen && {
			hint: `Unknown field "${shorten(chosen.name)}". ${advice(chosen.nearest, facetFields)}`,
			isSlip: chosen.nearest !== undefined,
		}
	);
}

/** What to say of a value that no item has. `known` are those of the field, the most useful first. */
export function unknownValue(field: FacetField, text: string, known: readonly string[]): string {
	if (known.length === 0) {
		return `Nothing here has the field "${field}".`;
	}
	const words = known.flatMap(name => name.match(/[\p{L}\p{N}]{3,}/gu) ?? []);
	const nearest = field === 'year' ? undefined : nearestOf(text, [...known, ...words]);
	return `${openings[field]} "${shorten(text)}". ${advice(nearest, known)}`;
}

function advice(nearest: string | undefined, known: readonly string[]): string {
	const most = 8;
	return nearest ? `Did you mean "${nearest}"?` : `Known: ${known.slice(0, most).join(', ')}${known.length > most ? ', …' : '.'}`;
}

/** The known name that differs least, if it differs by little. */
function nearestOf(text: string, known: readonly string[]): string | undefined {
	const byKey = new Map(known.map(name => [name.toLowerCase(), name] as const));
	const nearest = closestMatch(text.toLowerCase(), [...byKey.keys()], {maxDistance: text.length < 4 ? 1 : 2});
	return nearest === undefined ? undefined : byKey.get(nearest);
}

function shorten(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
