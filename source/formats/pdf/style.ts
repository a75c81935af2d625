/** The looks of the pages: sizes in points, one accent colour, three faces of one family. */
import type {Meaning} from '../../resume/block.js';
import type {PaperName} from '../format.js';

export type Face = 'regular' | 'bold' | 'italic';

/** How a paragraph looks, and what it is in the structure tree. */
export interface Look {
	readonly tag: 'H1' | 'H2' | 'H3' | 'P';
	readonly size: number;
	/** From baseline to baseline. */
	readonly leading: number;
	/** Above it, but for the top of a page. */
	readonly before: number;
	readonly face?: Face;
	readonly color?: string;
	readonly indent?: number;
	/** Hangs before its first line. */
	readonly marker?: string;
	/** The next paragraph stands on the same page. */
	readonly isKeptWithNext?: true;
	/** A line is drawn below it. */
	readonly hasRule?: true;
}

export const colors = {text: '#1a1d21', quiet: '#5a626d', accent: '#0b4f8a', rule: '#b9c4d0'} as const;

const body = {tag: 'P', size: 9.5, leading: 12.4} as const;

export const looks = {
	name: {tag: 'H1', size: 24, leading: 27, before: 0, face: 'bold', color: colors.text},
	label: {tag: 'P', size: 11.5, leading: 15, before: 1, color: colors.quiet},
	contact: {...body, leading: 13, before: 3},
	heading: {
		tag: 'H2',
		size: 11.5,
		leading: 14,
		before: 12,
		face: 'bold',
		color: colors.accent,
		isKeptWithNext: true,
		hasRule: true,
	},
	group: {...body, tag: 'H3', before: 5, face: 'bold', isKeptWithNext: true},
	note: {...body, size: 8.5, leading: 10.5, before: 3, color: colors.quiet, isKeptWithNext: true},
	text: {...body, before: 4},
	statement: {...body, before: 4},
	title: {...body, tag: 'H3', size: 9.8, before: 6, isKeptWithNext: true},
	/** The title of a paper, in a list. */
	paper: {...body, size: 9.8, before: 5.5, face: 'bold', isKeptWithNext: true},
	/** A line of an item, below its title. */
	line: {...body, before: 0},
	/** The same, in small letters. */
	small: {...body, size: 8.8, leading: 11.6, before: 0, color: colors.quiet},
	row: {...body, before: 1.6},
	point: {...body, before: 0.4, indent: 9, marker: '•'},
} as const satisfies Readonly<Record<string, Look>>;

export type Role = keyof typeof looks;

/** The looks of a role, where parts of it may be absent. */
export function lookOf(role: Role): Look {
	return looks[role];
}

/** What a meaning changes of the looks of its paragraph. */
export const meanings: Partial<Record<Meaning, {readonly face?: Face; readonly color?: string}>> = {
	strong: {face: 'bold'},
	owner: {face: 'bold', color: colors.text},
	heading: {face: 'bold'},
	accent: {face: 'italic'},
	quiet: {color: colors.quiet},
};

/** A page, and what of it is left free. */
export interface Paper {
	readonly width: number;
	readonly height: number;
	readonly side: number;
	readonly top: number;
	readonly bottom: number;
}

const margins = {side: 54, top: 46, bottom: 50};

export const papers: Readonly<Record<PaperName, Paper>> = {
	a4: {width: 595.28, height: 841.89, ...margins},
	letter: {width: 612, height: 792, ...margins},
};
