import {encode} from 'uqr';
import {formatShortVcard} from '../../formats/vcard.js';
import type {Span} from '../../resume/block.js';
import {languageOf, original} from '../../resume/localized.js';
import {memoizeRecent} from '../../resume/memoize.js';
import type {CodeKind} from '../../resume/sections/section.js';
import type {Resume} from '../../resume/types.js';
import {halfBlocks} from './half-blocks.js';

/** Width of the quiet zone in modules, by ISO/IEC 18004; scanners cope with half of it. */
const quietZone = 4;

/** Returns the payload of a QR code of the résumé. */
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

/** Payload and caption of a QR code. */
export interface Code {
	readonly text: string;
	/** Whose it is, and what it contains. */
	readonly caption: string;
}

/** Returns a QR code of the contact details, with its caption. */
export function contactCode(kind: CodeKind, resume: Resume): Code {
	const {t} = languageOf(resume);
	const {name, email, url} = resume.basics;
	const what = {email, card: t('saves the contact'), homepage: url}[kind] ?? '';
	return {text: codePayload(kind, resume), caption: name ? t('{name}: {what}', {name, what}) : what};
}

/** A QR code rendered for a window. */
export interface FittedCode {
	readonly rows: readonly (readonly Span[])[];
	/** Whether it takes the rows of the header and the footer too. */
	readonly isFull: boolean;
}

/** Renders a code for the body, else with half its quiet zone, else for the whole window; undefined when it does not fit even there. */
export function fitCode(text: string, hasBlocks: boolean, {columns, rows, body}: Room): FittedCode | undefined {
	const [usual, tight] = [qrRows(text, hasBlocks), qrRows(text, hasBlocks, true)];
	const candidates = [
		{code: usual, height: body},
		{code: tight, height: body},
		{code: usual, height: rows},
		{code: tight, height: rows},
	];
	// One row is left for the caption.
	const fitting = candidates.find(({code, height}) => widthOf(code) <= columns && code.length < height);
	return fitting && {rows: fitting.code, isFull: fitting.height !== body};
}

/** Returns the smallest window that the code fits into. */
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
 * Renders a text as a QR code with its quiet zone, row by row. With half blocks, a row of cells has two rows of modules;
 * without, a module is two spaces with a dark or light background.
 */
export function qrRows(text: string, hasBlocks: boolean, isTight = false): readonly (readonly Span[])[] {
	const {data} = codeWith(isTight ? quietZone / 2 : quietZone)(text);
	return hasBlocks ? halfBlocks(data).map(text => [{text, meaning: 'code'}]) : data.map(moduleSpans);
}

const codeWith = memoizeRecent((border: number) => memoizeRecent((text: string) => encode(text, {border, ecc: 'L', boostEcc: true}), 10));

/** Renders a row of modules as runs of spaces. */
function moduleSpans(modules: readonly boolean[]): Span[] {
	const row = modules.map(isDark => (isDark ? 'd' : 'l')).join('');
	const runs = row.match(/d+|l+/g) ?? [];
	return runs.map(run => ({text: '  '.repeat(run.length), meaning: run.startsWith('d') ? 'dark' : 'light'}));
}
