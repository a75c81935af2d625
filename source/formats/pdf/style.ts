/** The looks of the pages: sizes in points, one accent colour, three faces of one family. */
import type {Token} from '../../resume/block.js';
import type {PaperName} from '../format.js';

export type Face = 'regular' | 'bold' | 'italic';

/** How a paragraph is set, and what it is in the structure tree. */
export interface PdfTextStyle {
	readonly tag: 'H1' | 'H2' | 'H3' | 'P';
	readonly size: number;
	/** From baseline to baseline. */
	readonly leading: number;
	/** Above it, but for the top of a page. */
	readonly before: number;
	/** Below it. */
	readonly after?: number;
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

export const pdfColors = {text: '#1a1d21', quiet: '#5a626d', accent: '#0b4f8a', rule: '#b9c4d0'} as const;

const body = {tag: 'P', size: 9, leading: 11.3} as const;

/** The look of each role: face, size (pt), colour and space above (pt). */
export const textStyles = {
	name: {tag: 'H1', size: 23, leading: 26, before: 0, face: 'bold', color: pdfColors.text},
	label: {tag: 'P', size: 11, leading: 14, before: 1, color: pdfColors.quiet},
	contact: {...body, size: 9.3, leading: 12.2, before: 2.5},
	heading: {
		tag: 'H2',
		size: 11,
		leading: 13.4,
		before: 8.2,
		after: 2.6,
		face: 'bold',
		color: pdfColors.accent,
		isKeptWithNext: true,
		hasRule: true,
	},
	group: {...body, tag: 'H3', before: 3.5, face: 'bold', isKeptWithNext: true},
	text: {...body, before: 3},
	title: {...body, tag: 'H3', size: 9.2, before: 3.8, isKeptWithNext: true},
	/** The title of a paper, in a list. */
	paper: {...body, size: 9.2, before: 4, face: 'bold', isKeptWithNext: true},
	/** A line of an item, below its title. */
	line: {...body, before: 0},
	/** The same, in small letters. */
	small: {...body, size: 8.3, leading: 10.5, before: 0, color: pdfColors.quiet},
	row: {...body, before: 1.4},
	point: {...body, before: 0.3, indent: 9, marker: '•'},
	foot: {...body, size: 8, leading: 10, before: 0, color: pdfColors.quiet},
} as const satisfies Readonly<Record<string, PdfTextStyle>>;

export type Role = keyof typeof textStyles;

/** The looks of a role, where parts of it may be absent. */
export function textStyleOf(role: Role): PdfTextStyle {
	return textStyles[role];
}

/** What a meaning changes of the looks of its paragraph. */
export const meanings: Partial<Record<Token, {readonly face?: Face; readonly color?: string}>> = {
	strong: {face: 'bold'},
	owner: {face: 'bold', color: pdfColors.text},
	heading: {face: 'bold'},
	accent: {face: 'italic'},
	quiet: {color: pdfColors.quiet},
};

/** A page, and what of it is left free. */
export interface Paper {
	readonly width: number;
	readonly height: number;
	readonly side: number;
	readonly top: number;
	readonly bottom: number;
	/** How large a point is drawn. */
	readonly scale: number;
}

const margins = {side: 52, top: 38, bottom: 43};

const papers: Readonly<Record<PaperName, Paper>> = {
	a4: {width: 595.28, height: 841.89, ...margins, scale: 1},
	letter: {width: 612, height: 792, ...margins, scale: 1},
};

/** How much larger or smaller than in the table above all may be, the roomiest first: from 10.1 to 8.5 points of body text. */
export const scales = [1.12, 1.08, 1.04, 1, 0.985, 0.97, 0.955, 0.94] as const;

/** A paper in points that are drawn larger or smaller; its margins stay as they are. */
export function paperOf(name: PaperName, scale: number): Paper {
	const {width, height, side, top, bottom} = papers[name];
	return {width: width / scale, height: height / scale, side: side / scale, top: top / scale, bottom: bottom / scale, scale};
}
