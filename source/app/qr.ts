import {encode} from 'uqr';
import type {Line} from '../resume/block.js';

/** Light modules around the code, by ISO/IEC 18004. */
const quietZone = 4;

/**
 * A text as a QR code in lines of half blocks, two modules a cell, with its quiet zone. Each character shows the dark
 * modules, for dark on light; with `isLightDrawn` it shows the light ones, for a terminal without colours, taken to be dark.
 */
export function qrLines(text: string, isLightDrawn: boolean): Line[] {
	const {data, size} = encode(text, {border: quietZone, ecc: 'L', boostEcc: true});
	const isDrawn = (row: number, column: number) => row < size && (data[row]?.[column] ?? false) !== isLightDrawn;
	return Array.from({length: Math.ceil(size / 2)}, (_, index) => {
		const cells = Array.from({length: size}, (_, column) => halfBlock(isDrawn(2 * index, column), isDrawn(2 * index + 1, column)));
		return {spans: [{text: cells.join(''), meaning: 'code'}], block: index, start: 0};
	});
}

function halfBlock(upper: boolean, lower: boolean): string {
	return upper ? (lower ? '█' : '▀') : lower ? '▄' : ' ';
}
