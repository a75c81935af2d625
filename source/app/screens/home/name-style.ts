import {largeLetters, smallLetters} from '../../components/letters.js';
import {hasTimelineBeside} from '../../state/home-layout.js';
import type {Layout} from '../../state/layout.js';

/** How the name stands on the first screen: in block letters of two sizes, or as a line of text. */
export interface NameStyle {
	readonly size: 'large' | 'small' | 'plain';
	readonly lines: readonly string[];
	/** Empty rows above it, and cells before it. */
	readonly top: number;
	readonly left: number;
}

/** The widest QR code beside the name, in cells. */
export const codeWidth = 30;

/** What stands with the name: how many sections in the menu, and the cells of the addresses beside a small name. */
export interface NameNeighbours {
	readonly sections: number;
	readonly beside: number;
}

/**
 * The largest name that the window has room for. Block letters are for names that there are letters for, on terminals that
 * have blocks as wide as a letter.
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
