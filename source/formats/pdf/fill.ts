/** Fills pages: chooses how large the text is, and what is left out where there are too few of them. */
import {saying} from '../../language/language.js';
import type {PageOptions} from '../format.js';
import {fitted, leftOut} from './fit.js';
import {type Chapter, type Node, nodesOfChapter} from './layout.js';
import type {LineSetter} from './lines.js';
import {type Page, paginate, setNodes} from './pages.js';
import {type Paper, paperOf, scales} from './style.js';

/** Pages, and what they are drawn on. */
export interface Filled {
	readonly pages: readonly Page[];
	readonly paper: Paper;
}

/** Longer documents are set as the table of looks has it: there is no last page to save, pages. */
const longest = 4;

/**
 * Sets the head and the chapters on as few pages as they take in small text, in the largest text that takes no more.
 *
 * @param reserved the space that the head leaves at its right, in points
 */
export function fillPages(
	head: readonly Node[],
	all: readonly Chapter[],
	setter: LineSetter,
	asked: PageOptions,
	reserved: number,
): Filled {
	const fill = (chapters: readonly Chapter[], scale: number): Filled => {
		const paper = paperOf(asked.paper ?? 'a4', scale);
		const nodes = [...head, ...chapters.map(nodesOfChapter)];
		return {paper, pages: paginate(setNodes(nodes, setter, paper, reserved), paper)};
	};
	const smallest = Math.min(...scales);
	const {most = Number.POSITIVE_INFINITY} = asked;
	const tight = fill(all, smallest);
	const kept = tight.pages.length <= most ? all : fitted(all, most, some => fill(some, smallest).pages.length);
	const least = kept === all ? tight.pages.length : fill(kept, smallest).pages.length;
	report(all, kept, least, asked);
	return least > longest ? fill(kept, 1) : roomiest(scale => fill(kept, scale), least);
}

/** What is set in the largest text on no more than so many pages. */
function roomiest(fill: (scale: number) => Filled, most: number): Filled {
	let [first, last] = [0, scales.length - 1];
	while (first < last) {
		const middle = Math.floor((first + last) / 2);
		[first, last] = fill(scales[middle] ?? 1).pages.length <= most ? [first, middle] : [middle + 1, last];
	}
	return fill(scales[last] ?? 1);
}

function report(all: readonly Chapter[], kept: readonly Chapter[], count: number, {most = count, report}: PageOptions): void {
	const left = leftOut(all, kept);
	if (left !== '') {
		report?.(saying('Left out, for want of room: {chapters}.', {chapters: left}));
	}
	if (count > most) {
		report?.(saying('Even so it takes {count} pages.', {count}));
	}
}
