import {encode} from 'uqr';
import type {Line, Span} from '../resume/block.js';

/** Light modules around the code, by ISO/IEC 18004. */
const quietZone = 4;

/**
 * A text as a QR code with its quiet zone, in lines of half blocks: two modules a cell. Without half blocks (`isAscii`)
 * a module is two spaces, dark or light by their background.
 */
export function qrLines(text: string, {isAscii, hasColor}: {readonly isAscii: boolean; readonly hasColor: boolean}): Line[] {
	const {data, size} = encode(text, {border: quietZone, ecc: 'L', boostEcc: true});
	const rows = isAscii
		? data.map(spacesOf)
		: Array.from({length: Math.ceil(size / 2)}, (_, row) => halfBlocks(data[2 * row] ?? [], data[2 * row + 1], !hasColor));
	return rows.map((spans, index) => ({spans, block: index, start: 0}));
}

/**
 * Two rows of modules in one line. Each character shows the dark modules, for dark on light; without colours it shows
 * the light ones, as such a terminal is taken to be dark.
 */
function halfBlocks(upper: readonly boolean[], lower: readonly boolean[] | undefined, isLightDrawn: boolean): Span[] {
	const isDrawn = (module: boolean | undefined) => module !== undefined && module !== isLightDrawn;
	const cells = upper.map((module, column) => halfBlock(isDrawn(module), isDrawn(lower?.[column])));
	return [{text: cells.join(''), meaning: 'code'}];
}

function halfBlock(upper: boolean, lower: boolean): string {
	return upper ? (lower ? '█' : '▀') : lower ? '▄' : ' ';
}

/** A row of modules as runs of spaces. */
function spacesOf(modules: readonly boolean[]): Span[] {
	const runs =
		modules
			.map(isDark => (isDark ? 'd' : 'l'))
			.join('')
			.match(/d+|l+/g) ?? [];
	return runs.map(run => ({text: '  '.repeat(run.length), meaning: run.startsWith('d') ? 'dark' : 'light'}));
}
