import {isRecord} from './is-record.js';
import {filledFields} from './safe-value.js';

/**
 * Returns one value of an object with several languages, `{"en": "Teacher", "de": "Lehrerin"}`: the English one, else the
 * first. Undefined for any other object.
 */
export function inOneLanguage(value: unknown): unknown {
	if (!isRecord(value)) {
		return undefined;
	}
	const entries = filledFields(value);
	const isOfLanguages =
		entries.length > 0 && entries.every(([tag, inside]) => /^[a-z]{2}([-_][A-Za-z]{2,4})?$/.test(tag) && isValue(inside));
	return isOfLanguages ? (entries.find(([tag]) => /^en/.test(tag)) ?? entries[0])?.[1] : undefined;
}

function isValue(value: unknown): boolean {
	return typeof value === 'string' || Array.isArray(value);
}
