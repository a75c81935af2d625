/** Fills pages: chooses how large the text is, and what is left out where there are too few of them. */
import {msg, type Translate} from '../../i18n/language.js';
import {joined} from '../../resume/join.js';
import type {PageOptions} from '../format.js';
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

/** What is to stand on the pages. */
interface Content {
	readonly head: readonly Node[];
	readonly chapters: readonly Chapter[];
	/** The space that the head leaves at its right, in points. */
	readonly reserved: number;
}

/** Sets the head and the chapters on as few pages as they take in small text, in the largest text that takes no more. */
export function fillPages({head, chapters: all, reserved}: Content, setter: LineSetter, asked: PageOptions, t: Translate): Filled {
	const fill = (chapters: readonly Chapter[], scale: number): Filled => {
		const paper = paperOf(asked.paper ?? 'a4', scale);
		const nodes = [...head, ...chapters.map(nodesOfChapter)];
		return {paper, pages: paginate(setNodes(nodes, setter, paper, reserved), paper)};
	};
	const smallest = Math.min(...scales);
	const {most = Number.POSITIVE_INFINITY, report} = asked;
	const tight = fill(all, smallest);
	if (tight.pages.length > most) {
		const kept = fitted(all, most, some => fill(some, smallest).pages.length);
		const left = leftOut(all, kept, t);
		const filled = roomiest(scale => fill(kept, scale), fill(kept, smallest).pages.length);
		report?.(msg('Left out, for want of room: {chapters}.', {chapters: left}));
		if (filled.pages.length > most) {
			report?.(msg('Even so it takes {count} pages.', {count: filled.pages.length}));
		}
		return filled;
	}
	return tight.pages.length > longest ? fill(all, 1) : roomiest(scale => fill(all, scale), tight.pages.length);
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

/**
 * The chapters with as many entries as have room, those of the lowest rank first.
 *
 * @param countPages returns how many pages chapters take
 */
function fitted(chapters: readonly Chapter[], most: number, countPages: (chapters: readonly Chapter[]) => number): Chapter[] {
	const ranked = chapters.flatMap(({entries}) => entries).toSorted((one, other) => one.rank - other.rank);
	const keep = (count: number) => {
		const kept = new Set(ranked.slice(0, count));
		return chapters
			.map(chapter => ({...chapter, entries: chapter.entries.filter(entry => kept.has(entry))}))
			.filter(({entries}) => entries.length > 0);
	};
	let [least, greatest] = [ranked.filter(({rank}) => rank < 0).length, ranked.length];
	while (least < greatest) {
		const middle = Math.ceil((least + greatest) / 2);
		[least, greatest] = countPages(keep(middle)) <= most ? [middle, greatest] : [least, middle - 1];
	}
	return keep(least);
}

/** What was left out, chapter by chapter: "Publications (6 of 13), News (3 of 3)"; empty when nothing was. */
function leftOut(all: readonly Chapter[], kept: readonly Chapter[], t: Translate): string {
	return joined(
		all.map(({title, entries}) => {
			const left = entries.length - (kept.find(chapter => chapter.title === title)?.entries.length ?? 0);
			return left > 0 && t('{title} ({left} of {all})', {title, left, all: entries.length});
		}),
		t(', '),
	);
}
