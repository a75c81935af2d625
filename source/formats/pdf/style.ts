/** The style of the pages: sizes in points, one accent colour, three faces of one family. */
import type {Token} from '../../resume/block.js';
import type {PaperName} from '../format.js';

export type Face = 'regular' | 'bold' | 'italic';

/** The style of a paragraph, and its structure type in the tree. */
export interface PdfTextStyle {
	readonly tag: 'H1' | 'H2' | 'H3' | 'P';
	readonly size: number;
	/** Distance from baseline to baseline. */
	readonly leading: number;
	/** Space above the paragraph, except at the top of a page. */
	readonly before: number;
	/** Space below the paragraph. */
	readonly after?: number;
	readonly face?: Face;
	readonly color?: string;
	readonly indent?: number;
	/** List marker, hanging before the first line. */
	readonly marker?: string;
	/** Whether no page break may come between it and the next paragraph. */
	readonly isKeptWithNext?: true;
	/** Whether a rule is drawn below it. */
	readonly hasRule?: true;
}

export const pdfColors = {text: '#1a1d21', quiet: '#5a626d', accent: '#0b4f8a', rule: '#b9c4d0'} as const;

const body = {tag: 'P', size: 9, leading: 11.3} as const;

/** The style of each role: face, size (pt), colour and space above (pt). */
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
	/** The same, in a smaller size. */
	small: {...body, size: 8.3, leading: 10.5, before: 0, color: pdfColors.quiet},
	row: {...body, before: 1.4},
	point: {...body, before: 0.3, indent: 9, marker: '•'},
	foot: {...body, size: 8, leading: 10, before: 0, color: pdfColors.quiet},
} as const satisfies Readonly<Record<string, PdfTextStyle>>;

export type Role = keyof typeof textStyles;

/** Returns the style of a role, typed with its optional properties. */
export function textStyleOf(role: Role): PdfTextStyle {
	return textStyles[role];
}

/** How the token of a span overrides the style of its paragraph. */
export const meanings: Partial<Record<Token, {readonly face?: Face; readonly color?: string}>> = {
	strong: {face: 'bold'},
	owner: {face: 'bold', color: pdfColors.text},
	heading: {face: 'bold'},
	accent: {face: 'italic'},
	quiet: {color: pdfColors.quiet},
};

/** A page size and its margins, in points. */
export interface Paper {
	readonly width: number;
	readonly height: number;
	readonly side: number;
	readonly top: number;
	readonly bottom: number;
	/** Factor by which everything on the page is scaled. */
	readonly scale: number;
}

const margins = {side: 52, top: 38, bottom: 43};

const papers: Readonly<Record<PaperName, Paper>> = {
	a4: {width: 595.28, height: 841.89, ...margins, scale: 1},
	letter: {width: 612, height: 792, ...margins, scale: 1},
};

/** Scale factors to try, the largest first: from 10.1 to 8.5 points of body text. */
export const scales = [1.12, 1.08, 1.04, 1, 0.985, 0.97, 0.955, 0.94] as const;

/** Returns a paper whose content is scaled; its page size and margins stay the same once drawn. */
export function paperOf(name: PaperName, scale: number): Paper {
	const {width, height, side, top, bottom} = papers[name];
	return {width: width / scale, height: height / scale, side: side / scale, top: top / scale, bottom: bottom / scale, scale};
}
