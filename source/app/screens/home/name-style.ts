import {largeLetters, smallLetters} from '../../components/letters.js';
import {hasTimelineBeside} from '../../state/home-layout.js';
import type {Layout} from '../../state/layout.js';

/** Rendering of the name on the home screen: in block letters of two sizes, or as a line of text. */
export interface NameStyle {
	readonly size: 'large' | 'small' | 'plain';
	readonly lines: readonly string[];
	/** Empty rows above it, and blank cells before it. */
	readonly top: number;
	readonly left: number;
}

/** Maximum width of the QR code beside the name, in cells. */
export const codeWidth = 30;

/** Space needed around the name: number of sections in the menu, and width of the contact lines beside a small name in cells. */
export interface NameNeighbours {
	readonly sections: number;
	readonly beside: number;
}

/**
 * Returns the largest style that fits into the window. Block letters need a name that the font covers, and a terminal with
 * half blocks of one cell.
 */
export function nameStyleOf(layout: Layout, name: string, {sections, beside}: NameNeighbours, hasBlocks: boolean): NameStyle {
	const {columns, rows} = layout;
	const large = hasBlocks && columns >= 110 && rows >= 36 ? largeLetters(name) : undefined;
	if (large && widthOf(large) + 4 + codeWidth <= columns) {
		return {size: 'large', lines: large, top: 1, left: 2};
	}
	const small = hasBlocks && hasTimelineBeside(layout, sections) ? smallLetters(name) : undefined;
	if (small && widthOf(small) + 5 + beside <= columns) {
		return {size: 'small', lines: small, top: rows >= 24 ? 1 : 0, left: 2};
	}
	return {size: 'plain', lines: [name], top: 0, left: 1};
}

function widthOf(lines: readonly string[]): number {
	return lines[0]?.length ?? 0;
}
