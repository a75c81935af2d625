import {closestMatch} from 'leven';
import {type AnyPhrase, type Message, msg} from '../../i18n/language.js';
import {type FacetField, facetFields} from '../sections/index.js';
import type {Query} from './query.js';

/** An unknown field name in a query. */
export interface UnknownField {
	readonly hint: Message;
	/** Whether it looks like a misspelt field, and not like a word before a colon. */
	readonly isSlip: boolean;
}

const openings = {
	year: 'Unknown year "{text}". {advice}',
	venue: 'Unknown venue "{text}". {advice}',
	author: 'Unknown author "{text}". {advice}',
	topic: 'Unknown topic "{text}". {advice}',
	first: 'Unknown value "{text}". {advice}',
	has: 'Nothing here has "{text}". {advice}',
} as const satisfies Readonly<Record<FacetField, AnyPhrase>>;

/** Returns the first unknown field in the query that looks misspelt, or else the first unknown one. */
export function unknownFieldOf({unknownFields}: Query): UnknownField | undefined {
	const found = unknownFields.map(name => ({name, nearest: nearestOf(name, facetFields)}));
	const chosen = found.find(({nearest}) => nearest) ?? found[0];
	return (
		chosen && {
			hint: msg('Unknown field "{text}". {advice}', {text: shorten(chosen.name), advice: advice(chosen.nearest, facetFields)}),
			isSlip: chosen.nearest !== undefined,
		}
	);
}

/** Returns the hint about a facet value that no item has. `known` has the values of the field, most useful first. */
export function unknownValue(field: FacetField, text: string, known: readonly string[]): Message {
	if (known.length === 0) {
		return msg('Nothing here has the field "{field}".', {field});
	}
	const words = known.flatMap(name => name.match(/[\p{L}\p{N}]{3,}/gu) ?? []);
	const nearest = field === 'year' ? undefined : nearestOf(text, [...known, ...words]);
	return msg(openings[field], {text: shorten(text), advice: advice(nearest, known)});
}

function advice(nearest: string | undefined, known: readonly string[]): Message {
	const most = 8;
	const names = known.slice(0, most).join(', ');
	return nearest
		? msg('Did you mean "{nearest}"?', {nearest})
		: known.length > most
			? msg('Known: {names}, …', {names})
			: msg('Known: {names}.', {names});
}

/** Returns the known name with the smallest edit distance, if it is small. */
function nearestOf(text: string, known: readonly string[]): string | undefined {
	const byKey = new Map(known.map(name => [name.toLowerCase(), name] as const));
	const nearest = closestMatch(text.toLowerCase(), [...byKey.keys()], {maxDistance: text.length < 4 ? 1 : 2});
	return nearest === undefined ? undefined : byKey.get(nearest);
}

function shorten(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
