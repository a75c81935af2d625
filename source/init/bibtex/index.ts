import type {Entry as Parsed} from '@retorquere/bibtex-parser';
import {type Message, msg} from '../../i18n/language.js';
import {MessageError} from '../../i18n/message-error.js';
import {type BibtexEntry, entryOf} from './entry.js';
import {sourceFields} from './source-fields.js';
import {type Fault, rawEntries, withoutLoneDollar} from './tex.js';

export type {BibtexEntry} from './entry.js';

/** An invalid BibTeX file; the message has the reason. */
export class BibtexError extends MessageError {
	override name = 'BibtexError';
}

/** The entries of a file, newest first, and messages about its faults, in the order of its lines. */
export interface Bibliography {
	readonly entries: readonly BibtexEntry[];
	readonly faults: readonly Message[];
}

/**
 * Reads the publications of a BibTeX or biblatex text. An unreadable entry does not affect the others; it is reported with its
 * line.
 *
 * @param author the owner of the publications, whose name is written the same in all of them
 * @throws {BibtexError} when it has no entry
 */
export function readBibtex(text: string, author: string): Bibliography {
	const {entries: found, faults} = rawEntries(text);
	const messages = faults.flatMap(fault => faultOf(fault, text) ?? []);
	let at = -1;
	let line = 1;
	const entries = found.flatMap(parsed => {
		const input = parsed.input || (faults.find(fault => isOf(fault, parsed))?.input ?? '');
		const start = input === '' ? -1 : text.indexOf(input, at + 1);
		if (start >= 0) {
			line += lineEndsIn(text.slice(Math.max(0, at), start));
			at = start;
		}
		const {better, fault} = mended(input);
		const entry = entryOf(better ?? {...parsed, input}, author);
		const words = entry.name === '' ? msg('line {line}: this entry has no readable title, and is left out', {line}) : fault?.(line);
		messages.push(...(words ? [{line, words}] : []));
		return entry.name === '' ? [] : entry;
	});
	if (entries.length === 0) {
		const last = messages.at(-1)?.words;
		throw new BibtexError(last ? msg('Not valid BibTeX: {reason}', {reason: last}) : msg('There are no BibTeX entries in it.'));
	}
	// Of several messages about a line, the last one counts: it has the result for the entry.
	const unique = [...new Map(messages.map(item => [item.line, item])).values()].toSorted((a, b) => a.line - b.line).map(({words}) => words);
	return {entries: entries.toSorted((a, b) => (b.releaseDate ?? '').localeCompare(a.releaseDate ?? '')), faults: unique};
}

/** Whether a fault belongs to an entry whose source the parser did not return. */
function isOf({input}: Fault, {type, key}: Parsed): boolean {
	const [, ofType = '', ofKey = ''] = /^@\s*(\w+)\s*[{(]\s*([^\s,]*)/.exec(input) ?? [];
	return ofType.toLowerCase() === type.toLowerCase() && ofKey === key;
}

/** Repairs the missing commas of an entry; returns the repaired entry, if that helps, and a message about the fault. */
function mended(input: string): {readonly better?: Parsed; readonly fault?: (line: number) => Message} {
	const {text, hasCommas} = mend(input);
	const {entries, faults} = text === input ? {entries: [], faults: []} : rawEntries(text);
	const [better] = entries;
	if (better && faults.every(fault => fault.input === '')) {
		return {
			better,
			...(hasCommas && {fault: line => msg('line {line}: a comma is missing between two fields; the entry is kept', {line})}),
		};
	}
	const hasKey = input === '' || /^@\s*\w+\s*[{(]\s*(?:[^\s,={}]*\s*,|\w+\s*=)/.test(input);
	return hasKey ? {} : {fault: line => msg('line {line}: a comma is missing after the key; the entry is kept', {line})};
}

/** Adds the missing commas between the fields of an entry, and escapes lone dollar signs. */
function mend(entry: string): {readonly text: string; readonly hasCommas: boolean} {
	const withCommas = entry.replace(/([}"]|=\s*\w+)([^\S\n]*\n\s*)(?=[A-Za-z][\w-]*\s*=\s*["{\w])/g, '$1,$2');
	const text = [...sourceFields(withCommas).values()].reduce(
		(whole, value) => whole.replace(value, () => withoutLoneDollar(value)),
		withCommas,
	);
	return {text, hasCommas: withCommas !== entry};
}

/** Returns the message about a fault; undefined for repaired entries, and for what only the parser objects to. */
function faultOf({error, input}: Fault, text: string): {line: number; words: Message} | undefined {
	const start = input === '' ? -1 : text.indexOf(input);
	if (start < 0 || /^Unresolved @string|^unhandled/.test(error) || !/^@\s*\w+\s*[{(]/.test(input) || mend(input).text !== input) {
		return undefined;
	}
	const line = 1 + lineEndsIn(text.slice(0, start));
	return {line, words: msg('line {line}: this entry is damaged; what could be read of it is kept', {line})};
}

function lineEndsIn(text: string): number {
	return text.split('\n').length - 1;
}
