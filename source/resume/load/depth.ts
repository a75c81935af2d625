import {msg} from '../../i18n/language.js';
import {LoadError} from './load-error.js';

/** No résumé nests deeper; the parsers follow brackets by calling themselves. */
const deepest = 100;

const characters = {quote: 0x22, backslash: 0x5c, lineFeed: 0x0a, open: [0x5b, 0x7b], close: [0x5d, 0x7d]} as const;

/**
 * Refuses a text of JSON whose brackets nest too deeply, before a parser follows them. Those inside of strings do not
 * count; a string ends with its line, so that a quote in a comment does no harm.
 *
 * @throws {LoadError}
 */
export function checkDepth(json: string): void {
	let depth = 0;
	let isInString = false;
	for (let index = 0; index < json.length; index += 1) {
		const code = json.charCodeAt(index);
		if (code === characters.quote) {
			isInString = !isInString;
		} else if (code === characters.lineFeed) {
			isInString = false;
		} else if (isInString) {
			index += Number(code === characters.backslash);
		} else if (code === characters.open[0] || code === characters.open[1]) {
			depth += 1;
		} else if (code === characters.close[0] || code === characters.close[1]) {
			depth -= 1;
		}
		if (depth > deepest) {
			throw new LoadError(msg('It is nested more than {most} levels deep.', {most: deepest}));
		}
	}
}

/**
 * Refuses a value that nests too deeply. JSON.parse does not call itself, so it reads any depth.
 *
 * @throws {LoadError}
 */
export function checkDepthOf(value: unknown, depth = 0): void {
	if (typeof value !== 'object' || value === null) {
		return;
	}
	if (depth >= deepest) {
		throw new LoadError(msg('It is nested more than {most} levels deep.', {most: deepest}));
	}
	if (Array.isArray(value)) {
		for (const inside of value) {
			checkDepthOf(inside, depth + 1);
		}
		return;
	}
	// A list of the values, made of each of thousands of objects, would take ten times as long.
	for (const key in value) {
		checkDepthOf((value as Readonly<Record<string, unknown>>)[key], depth + 1);
	}
}
