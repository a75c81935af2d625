import {closestMatch} from 'leven';

import {type AnyPhrase, msg} from '../i18n/language.js';
import {MessageError} from '../i18n/message-error.js';

/** Wrong usage; the message has the fault and the remedy. The exit code is 2. */
export class UsageError extends MessageError {
	override name = 'UsageError';
}

const kinds = {
	option: 'Unknown option "{word}". {advice}',
	command: 'Unknown command "{word}". {advice}',
	section: 'Unknown section "{word}". {advice}',
	format: 'Unknown format "{word}". {advice}',
	shell: 'Unknown shell "{word}". {advice}',
	theme: 'Unknown theme "{word}". {advice}',
	color: 'Unknown colour level "{word}". {advice}',
	paper: 'Unknown paper "{word}". {advice}',
	language: 'Unknown language "{word}". {advice}',
} as const satisfies Readonly<Record<string, AnyPhrase>>;

/** Up to this number, the message lists all known words. */
const fewWords = 6;

/** Returns the error for an unknown word; its message lists all known words if they are few, else the nearest one, if any. */
export function unknownWord(kind: keyof typeof kinds, word: string, known: readonly string[]): UsageError {
	const nearest = known.length > fewWords && closestMatch(word.toLowerCase(), known, {maxDistance: Math.max(2, word.length >> 1)});
	const advice = nearest ? msg('Did you mean "{nearest}"?', {nearest}) : msg('Known: {names}.', {names: known.join(', ')});
	return new UsageError(msg(kinds[kind], {word: printable(word), advice}));
}

/**
 * Returns the known word that matches a word, ignoring case.
 *
 * @throws {UsageError} when there is none
 */
export function knownWord<Word extends string>(kind: keyof typeof kinds, word: string, known: readonly Word[]): Word {
	const found = known.find(other => other === word.toLowerCase());
	if (found === undefined) {
		throw unknownWord(kind, word, known);
	}
	return found;
}

/** Returns a user's word for display in a message: without control characters, truncated to 40 characters. */
export function printable(word: string): string {
	const clean = word.replace(/\p{C}/gu, '');
	return clean.length > 40 ? `${clean.slice(0, 40)}…` : clean;
}
