import type {Author} from '../../resume/types.js';
import {isSamePerson, type Name, nameOf} from './person-name.js';
import {plainTextOf, readEntry} from './tex.js';

/** A creator as the parser returns it. */
interface Creator {
	readonly name?: string;
	readonly lastName?: string;
	readonly firstName?: string;
	readonly prefix?: string;
	readonly suffix?: string;
}

/** Marks beside a name that are no part of it: "*", "†", a number. They may be raised, in math mode or in braces. */
const mark = String.raw`(?:\*|\\ast(?![a-z])|\\star(?![a-z])|\\dagger(?![a-z])|\\ddagger(?![a-z])|\\dag(?![a-z])|\\ddag(?![a-z])|\\S(?![a-z])|\\P(?![a-z])|[†‡§¶✉#⋆∗]|\\#|\d|[a-z](?![a-z]))(?:\{\})?`;
const marks = new RegExp(
	String.raw`\{?(?:\\textsuperscript\s*\{?\s*((?:${mark}[\s,]*)+)\}?|\$\s*\{?\}?\^?\s*\{?\s*((?:${mark}[\s,]*)+)\}?\s*\$|\\thanks\{[^{}]*\}|(${mark.replace(String.raw`|\d|[a-z](?![a-z])`, '')}))\}?(?=[\s,}]|$)`,
	'g',
);
const looks =
	/\\(?:textbf|textit|textsc|textsl|textmd|textrm|textup|emph|underline|uline|mkbibbold|mkbibemph|mbox|hl|color\{\w+\}|textcolor\{\w+\}|href\{[^{}]*\})\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g;
const switches = /\{\\(?:bf|bfseries|it|itshape|em|sc|scshape|sl|rm|ul)\b\s*((?:[^{}]|\{[^{}]*\})*)\}/g;

/** Parses the source of an author field, without marks and formatting; those who share first authorship are `equal`. */
export function readAuthors(source: string, owner: string, note: string): {authors: Author[]; hasMore: boolean} {
	const found = splitNames(source).flatMap(name => {
		const creator = creatorOf(cleanName(name));
		return creator ? [{creator, marks: marksOf(name)}] : [];
	});
	const people = found.filter(({creator}) => !/^others$/i.test(creator.lastName ?? creator.name ?? ''));
	const allMarks = people.map(person => person.marks);
	const shared = sharedMark(allMarks, note);
	const authors = people.map(({creator, marks}) => authorOf(creator, owner, shared !== undefined && marks.includes(shared)));
	return {authors, hasMore: found.length > people.length};
}

/** Returns the mark for shared first authorship: the first author and another one have it, or the note explains it. */
function sharedMark(all: ReadonlyArray<readonly string[]>, note: string): string | undefined {
	return ['*', '†', '‡'].find(sign => {
		const isOfFirst = sign === '*' && all[0]?.includes(sign);
		const isInNote = /equal|shared|joint|co-first/i.test(note) && note.includes(sign);
		return (isOfFirst || isInNote) && all.filter(own => own.includes(sign)).length > 1;
	});
}

/** Splits a list of names at "and" outside of braces. */
function splitNames(source: string): string[] {
	const names: string[] = [''];
	let depth = 0;
	for (const piece of source.split(/([{}]|\s+and(?=\s))/i)) {
		depth += Number(piece === '{') - Number(piece === '}');
		if (depth === 0 && /^\s+and$/i.test(piece)) {
			names.push('');
		} else {
			names[names.length - 1] += piece;
		}
	}
	return names.map(name => name.trim()).filter(Boolean);
}

function marksOf(name: string): string[] {
	const found = [...name.matchAll(marks)].map(([whole]) => whole).join(' ');
	return [/\*|\\ast|\\star|[⋆∗]/.test(found) ? '*' : '', /\\dag|†/.test(found) ? '†' : '', /\\ddag|‡/.test(found) ? '‡' : ''].filter(
		Boolean,
	);
}

/** Removes formatting and marks from a name. */
function cleanName(name: string): string {
	let before: string;
	let after = name;
	do {
		before = after;
		after = before.replace(looks, '$1').replace(switches, '$1').replace(marks, '');
	} while (after !== before);
	return after
		.replace(/\\(?:bf|bfseries|it|em|sc|rm)\b\s*/g, '')
		.replace(/,\s*$/, '')
		.replace(/\s+([,}])/g, '$1')
		.trim();
}

function creatorOf(name: string): Creator | undefined {
	const [creator] = (readEntry('misc', new Map([['author', name]])).author ?? []) as readonly Creator[];
	return creator;
}

function authorOf({name: literal, lastName, firstName, prefix, suffix}: Creator, owner: string, isEqual: boolean): Author {
	const parts: Name = {
		literal: plainTextOf(literal ?? (firstName ? undefined : lastName)) || undefined,
		given: plainTextOf(firstName) || undefined,
		family: [plainTextOf(prefix), plainTextOf(lastName)].filter(Boolean).join(' ') || undefined,
		suffix: plainTextOf(suffix) || undefined,
	};
	const equal = isEqual ? {equal: true as const} : {};
	if (isSamePerson(parts, owner)) {
		return {name: owner, ...equal};
	}
	if (parts.given === undefined) {
		return {name: parts.literal ?? '', ...(/\s/.test(parts.literal ?? '') && {family: parts.literal ?? ''}), ...equal};
	}
	return {name: nameOf(parts), family: parts.family ?? '', given: parts.given, ...(parts.suffix && {suffix: parts.suffix}), ...equal};
}
