/** Breaks the lines of a document into pages. */
import type {Group, Node, Paragraph} from './layout.js';
import type {LineSetter, MeasuredLine} from './lines.js';
import {type Paper, type Role, textStyleOf} from './style.js';

/** A paragraph broken into lines, and the groups around it, the outermost first. */
export interface SetParagraph {
	readonly paragraph: Paragraph;
	readonly path: readonly Group[];
	readonly lines: readonly MeasuredLine[];
}

/** A line with its position on the page. */
export interface PlacedLine {
	readonly owner: SetParagraph;
	readonly line: MeasuredLine;
	/** Whether it is the first line of its paragraph. */
	readonly isFirst: boolean;
	/** Distance from the top of the page to the top of the line, in points. */
	readonly top: number;
}

export type Page = readonly PlacedLine[];

/** Roles of the paragraphs beside the picture. */
const head: readonly Role[] = ['name', 'label', 'contact'];

/**
 * Breaks the paragraphs of nodes into lines of the paper's width.
 *
 * @param reserved space that the head leaves free at its right, in points
 */
export function setNodes(
	nodes: readonly Node[],
	setter: LineSetter,
	paper: Paper,
	reserved: number,
	path: readonly Group[] = [],
): SetParagraph[] {
	const width = paper.width - 2 * paper.side;
	return nodes.flatMap(node => {
		if ('children' in node) {
			return setNodes(node.children, setter, paper, reserved, [...path, node]);
		}
		const lines = setter.linesOf(node, head.includes(node.role) ? width - reserved : width);
		return lines.length > 0 ? [{paragraph: node, path, lines}] : [];
	});
}

/** How suitable a page break before a line is. */
type Break = 'good' | 'poor' | 'none';

interface Candidate {
	readonly owner: SetParagraph;
	readonly line: MeasuredLine;
	readonly isFirst: boolean;
	readonly breakBefore: Break;
}

/**
 * Breaks paragraphs into pages. A page ends at the last good break; at a poor one, inside an item, if the page would be
 * half empty otherwise; anywhere if there is neither.
 */
export function paginate(paragraphs: readonly SetParagraph[], paper: Paper): Page[] {
	const lines = paragraphs.flatMap((owner, index) => candidatesOf(owner, paragraphs[index - 1]));
	const pages: Page[] = [];
	let from = 0;
	do {
		const page = place(lines, from, paper);
		const to = from + page.length;
		const end = to < lines.length ? lastBreak(lines, from, to) : to;
		pages.push(page.slice(0, end - from));
		from = end;
	} while (from < lines.length);
	return pages;
}

function candidatesOf(owner: SetParagraph, previous: SetParagraph | undefined): Candidate[] {
	const {lines, path} = owner;
	const whole = path.findLast(group => group.isWhole);
	const isInside = whole !== undefined && (previous?.path.includes(whole) ?? false);
	return lines.map((line, index) => {
		const isFirst = index === 0;
		// A page neither ends with the first line of a paragraph nor begins with its last (no orphans and widows).
		const isAlone = isFirst
			? previous !== undefined && textStyleOf(previous.paragraph.role).isKeptWithNext
			: index === 1 || index === lines.length - 1;
		const breakBefore = isAlone ? 'none' : isInside || (whole && !isFirst) ? 'poor' : 'good';
		return {owner, line, isFirst, breakBefore};
	});
}

/** Places as many lines as fit on a page, the first of them at the top; at least one. */
function place(lines: readonly Candidate[], from: number, paper: Paper): Page {
	const page: PlacedLine[] = [];
	let y = paper.top;
	for (const {owner, line, isFirst} of lines.slice(from)) {
		const {before, leading, after = 0} = textStyleOf(owner.paragraph.role);
		const top = y + (isFirst && page.length > 0 ? before : 0);
		if (page.length > 0 && top + leading > paper.height - paper.bottom) {
			break;
		}
		page.push({owner, line, isFirst, top});
		y = top + leading + (line === owner.lines.at(-1) ? after : 0);
	}
	return page;
}

function lastBreak(lines: readonly Candidate[], from: number, to: number): number {
	const last = (kinds: readonly Break[]) =>
		lines.slice(0, to + 1).findLastIndex(({breakBefore}, index) => index > from && kinds.includes(breakBefore));
	const good = last(['good']);
	const poor = last(['good', 'poor']);
	return good - from > (to - from) / 2 ? good : poor > from ? poor : to;
}
