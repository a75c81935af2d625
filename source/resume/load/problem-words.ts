import {closestMatch} from 'leven';
import {type Language, type Message, msg} from '../../i18n/language.js';
import type {SourcePosition} from './locate.js';
import type {Path, Problem} from './problem.js';

/** A problem with its position and its message in a language, as `validate --json` prints it. Lines and columns count from 1. */
export interface Finding {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** As a path in code, `work[0].url`; empty for the whole file. */
	readonly field: string;
	readonly severity: 'error' | 'note';
	readonly message: string;
}

/** Converts a problem to a finding. */
export function findingOf(
	{path, value, message, kind, known}: Problem,
	file: string,
	position: SourcePosition,
	language: Language,
): Finding {
	const {t, translate} = language;
	const isNote = kind === 'note';
	const words = isNote
		? translate(message) + nearest(path, known, language)
		: t('{message}, got {value}', {message, value: shown(value)}) + (kind === 'skipped' ? t('; it is skipped') : '');
	return {file, line: position.line, column: position.column, field: fieldName(path), severity: isNote ? 'note' : 'error', message: words};
}

/** Formats a finding as one line: `me.json:14:12: work[0].url: expected an http or https address, got "ftp://x"; it is skipped`. */
export function findingLine({file, line, column, field, severity, message}: Finding, {t}: Language): string {
	return `${file}:${line}:${column}: ${field && `${field}: `}${severity === 'note' ? t('note: {message}', {message}) : message}`;
}

/** Formats a path as in code: `work[0].url`. */
function fieldName(path: Path): string {
	return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${shownKey(key)}`)).join('');
}

function nearest(path: Path, known: readonly string[] | undefined, {t}: Language): string {
	const name = known && closestMatch(String(path.at(-1)).slice(0, 40), known, {maxDistance: 2});
	return name ? t('; did you mean "{name}"?', {name}) : '';
}

/** Formats a value as JSON, truncated, with control characters escaped. */
function shown(value: unknown): string | Message {
	if (typeof value === 'object' && value !== null) {
		return msg(Array.isArray(value) ? 'a list' : 'an object');
	}
	const json = JSON.stringify(typeof value === 'string' ? firstOf(value, 60) : value) ?? 'nothing';
	const safe = json.replace(/[^\P{C} ]/gu, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
	return firstOf(safe, 60);
}

function shownKey(key: string): string {
	const clean = key.replace(/\p{C}/gu, '');
	return firstOf(clean, 40);
}

/** Truncates a text to a number of characters, without splitting any. */
function firstOf(text: string, count: number): string {
	const start = [...text.slice(0, 2 * count + 2)].slice(0, count).join('');
	return start.length < text.length ? `${start}…` : text;
}
