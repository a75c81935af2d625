/** Fills pages: chooses the size of the text, and which entries to leave out when the pages are limited. */
import {msg, type Translate} from '../../i18n/language.js';
import {joined} from '../../resume/join.js';
import type {PageOptions} from '../format.js';
import {type Chapter, type Node, nodesOfChapter} from './layout.js';
import type {LineSetter} from './lines.js';
import {type Page, paginate, setNodes} from './pages.js';
import {type Paper, paperOf, scales} from './style.js';

/** Laid-out pages, with the paper that they were laid out for. */
export interface FilledPages {
	readonly pages: readonly Page[];
	readonly paper: Paper;
}

/** Documents of more pages than this are set at scale 1: no last page can be saved. */
const longest = 4;

/** The content of the pages. */
interface Content {
	readonly head: readonly Node[];
	readonly chapters: readonly Chapter[];
	/** Space that the head leaves free at its right, in points. */
	readonly reserved: number;
}

/**
 * Lays out the head and the chapters at the largest scale that takes no more pages than the smallest scale does. With a
 * maximum of pages, it leaves entries out and reports them.
 */
export function fillPages({head, chapters: all, reserved}: Content, setter: LineSetter, options: PageOptions, t: Translate): FilledPages {
	const fill = (chapters: readonly Chapter[], scale: number): FilledPages => {
		const paper = paperOf(options.paper ?? 'a4', scale);
		const nodes = [...head, ...chapters.map(nodesOfChapter)];
		return {paper, pages: paginate(setNodes(nodes, setter, paper, reserved), paper)};
	};
	const smallest = Math.min(...scales);
	const {most = Number.POSITIVE_INFINITY, report} = options;
	const tight = fill(all, smallest);
	if (tight.pages.length > most) {
		const kept = fittingEntries(all, most, some => fill(some, smallest).pages.length);
		const left = leftOut(all, kept, t);
		const filled = largestFitting(scale => fill(kept, scale), fill(kept, smallest).pages.length);
		report?.(msg('Left out, for lack of room: {chapters}.', {chapters: left}));
		if (filled.pages.length > most) {
			report?.(msg('Even so it takes {count} pages.', {count: filled.pages.length}));
		}
		return filled;
	}
	return tight.pages.length > longest ? fill(all, 1) : largestFitting(scale => fill(all, scale), tight.pages.length);
}

/** Returns the layout at the largest scale that takes at most `most` pages (binary search). */
function largestFitting(fill: (scale: number) => FilledPages, most: number): FilledPages {
	let [first, last] = [0, scales.length - 1];
	while (first < last) {
		const middle = Math.floor((first + last) / 2);
		[first, last] = fill(scales[middle] ?? 1).pages.length <= most ? [first, middle] : [middle + 1, last];
	}
	return fill(scales[last] ?? 1);
}

/**
 * Returns the chapters with as many entries as fit on `most` pages, entries of the lowest rank first (binary search).
 *
 * @param countPages returns the number of pages that chapters take
 */
function fittingEntries(chapters: readonly Chapter[], most: number, countPages: (chapters: readonly Chapter[]) => number): Chapter[] {
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

/** Returns what was left out, by chapter: "Publications (6 of 13), News (3 of 3)"; '' when nothing was. */
function leftOut(all: readonly Chapter[], kept: readonly Chapter[], t: Translate): string {
	return joined(
		all.map(({title, entries}) => {
			const left = entries.length - (kept.find(chapter => chapter.title === title)?.entries.length ?? 0);
			return left > 0 && t('{title} ({left} of {all})', {title, left, all: entries.length});
		}),
		t(', '),
	);
}
