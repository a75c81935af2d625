import {encode} from 'uqr';
import {formatShortVcard} from '../../formats/vcard.js';
import type {Span} from '../../resume/block.js';
import {original} from '../../resume/localized.js';
import type {CodeKind} from '../../resume/sections/section.js';
import type {Resume} from '../../resume/types.js';
import {memoize} from './memoize.js';

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

/**
 * A text as a QR code with its quiet zone, row by row. With half blocks two rows of modules stand in one row of cells;
 * without them a module is two spaces, dark or light by their background.
 */
export function qrRows(text: string, hasBlocks: boolean, isTight = false): readonly (readonly Span[])[] {
	const {data, size} = (isTight ? tightModulesOf : modulesOf)(text);
	return hasBlocks
		? Array.from({length: Math.ceil(size / 2)}, (_, row) => [halfBlocks(data[2 * row] ?? [], data[2 * row + 1])])
		: data.map(spacesOf);
}

const modulesOf = memoize((text: string) => encode(text, {border: quietZone, ecc: 'L', boostEcc: true}), 10);
const tightModulesOf = memoize((text: string) => encode(text, {border: quietZone / 2, ecc: 'L', boostEcc: true}), 10);

/** Two rows of modules in one row of cells: each character shows the dark modules. */
function halfBlocks(upper: readonly boolean[], lower: readonly boolean[] | undefined): Span {
	const cells = upper.map((isDark, column) => halfBlock(isDark, lower?.[column] ?? false));
	return {text: cells.join(''), meaning: 'code'};
}

function halfBlock(upper: boolean, lower: boolean): string {
	return upper ? (lower ? '█' : '▀') : lower ? '▄' : ' ';
}

/** A row of modules as runs of spaces. */
function spacesOf(modules: readonly boolean[]): Span[] {
	const row = modules.map(isDark => (isDark ? 'd' : 'l')).join('');
	const runs = row.match(/d+|l+/g) ?? [];
	return runs.map(run => ({text: '  '.repeat(run.length), meaning: run.startsWith('d') ? 'dark' : 'light'}));
}
