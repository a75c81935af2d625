import {closestMatch} from 'leven';

import {type AnyPhrase, msg} from '../i18n/language.js';
import {MessageError} from '../i18n/message-error.js';

/** A wrong command line; the message says what is wrong and what to do. The exit code is 2. */
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

/** So many known words at most are all named. */
const fewWords = 6;

/** Returns the error about an unknown word; its message names all known words where they are few, else the nearest if there is one. */
export function unknownWord(kind: keyof typeof kinds, word: string, known: readonly string[]): UsageError {
	const nearest = known.length > fewWords && closestMatch(word.toLowerCase(), known, {maxDistance: Math.max(2, word.length >> 1)});
	const advice = nearest ? msg('Did you mean "{nearest}"?', {nearest}) : msg('Known: {names}.', {names: known.join(', ')});
	return new UsageError(msg(kinds[kind], {word: printable(word), advice}));
}

/**
 * Returns the known word that a word is, in capitals too.
 *
 * @throws {UsageError} when it is none
 */
export function knownWord<Word extends string>(kind: keyof typeof kinds, word: string, known: readonly Word[]): Word {
	const found = known.find(other => other === word.toLowerCase());
	if (found === undefined) {
		throw unknownWord(kind, word, known);
	}
	return found;
}

/** Returns a word of the user as a message may show it: without control characters, and of at most 40 characters. */
export function printable(word: string): string {
	const clean = word.replace(/\p{C}/gu, '');
	return clean.length > 40 ? `${clean.slice(0, 40)}…` : clean;
}
