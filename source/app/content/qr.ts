import {encode} from 'uqr';
import {formatShortVcard} from '../../formats/vcard.js';
import type {Span} from '../../resume/block.js';
import {languageOf, original} from '../../resume/localized.js';
import {memoizeRecent} from '../../resume/memoize.js';
import type {CodeKind} from '../../resume/sections/section.js';
import type {Resume} from '../../resume/types.js';
import {halfBlocks} from './half-blocks.js';

/** Light modules around the code, by ISO/IEC 18004; readers of codes can do with half of them. */
const quietZone = 4;

/** The text that a QR code of the résumé holds. */
export function codePayload(kind: CodeKind, resume: Resume): string {
	const {basics} = original(resume);
	switch (kind) {
		case 'email':
			return `mailto:${basics.email}`;
		case 'card':
			return formatShortVcard(original(resume));
		case 'homepage':
			return basics.url ?? '';
	}
}

/** What a code holds, and what stands below it. */
export interface Code {
	readonly text: string;
	/** Whose it is, and what it holds. */
	readonly caption: string;
}

/** A code of the contact, with whose it is. */
export function contactCode(kind: CodeKind, resume: Resume): Code {
	const {t} = languageOf(resume);
	const {name, email, url} = resume.basics;
	const what = {email, card: t('saves the contact'), homepage: url}[kind] ?? '';
	return {text: codePayload(kind, resume), caption: name ? t('{name}: {what}', {name, what}) : what};
}

/** How a code is drawn in a window. */
export interface FittedCode {
	readonly rows: readonly (readonly Span[])[];
	/** Whether it needs the rows of the header and the footer too. */
	readonly isFull: boolean;
}

/** The code in the body, else with less of its quiet zone, else in the whole window; undefined where it has no room even there. */
export function fitCode(text: string, hasBlocks: boolean, {columns, rows, body}: Room): FittedCode | undefined {
	const [usual, tight] = [qrRows(text, hasBlocks), qrRows(text, hasBlocks, true)];
	const ways = [
		{code: usual, height: body},
		{code: tight, height: body},
		{code: usual, height: rows},
		{code: tight, height: rows},
	];
	// Below it stands what it holds.
	const way = ways.find(({code, height}) => widthOf(code) <= columns && code.length < height);
	return way && {rows: way.code, isFull: way.height !== body};
}

/** The smallest window that the code fits in. */
export function windowFor(text: string, hasBlocks: boolean): {readonly columns: number; readonly rows: number} {
	const code = qrRows(text, hasBlocks, true);
	return {columns: widthOf(code), rows: code.length + 1};
}

interface Room {
	readonly columns: number;
	readonly rows: number;
	/** Rows between the header and the footer. */
	readonly body: number;
}

function widthOf([row = []]: readonly (readonly Span[])[]): number {
	return row.reduce((sum, {text}) => sum + text.length, 0);
}

/**
 * A text as a QR code with its quiet zone, row by row. With half blocks two rows of modules stand in one row of cells;
 * without them a module is two spaces, dark or light by their background.
 */
export function qrRows(text: string, hasBlocks: boolean, isTight = false): readonly (readonly Span[])[] {
	const {data} = codeWith(isTight ? quietZone / 2 : quietZone)(text);
	return hasBlocks ? halfBlocks(data).map(text => [{text, meaning: 'code'}]) : data.map(spacesOf);
}

const codeWith = memoizeRecent((border: number) => memoizeRecent((text: string) => encode(text, {border, ecc: 'L', boostEcc: true}), 10));

/** A row of modules as runs of spaces. */
function spacesOf(modules: readonly boolean[]): Span[] {
	const row = modules.map(isDark => (isDark ? 'd' : 'l')).join('');
	const runs = row.match(/d+|l+/g) ?? [];
	return runs.map(run => ({text: '  '.repeat(run.length), meaning: run.startsWith('d') ? 'dark' : 'light'}));
}
