/** Leaves out what has no room on the pages that were asked for. */
import type {Translate} from '../../i18n/language.js';
import {joined} from '../../resume/join.js';
import type {Chapter} from './layout.js';

/**
 * The chapters with as many entries as have room, those of the lowest rank first.
 *
 * @param countPages returns how many pages chapters take
 */
export function fitted(chapters: readonly Chapter[], most: number, countPages: (chapters: readonly Chapter[]) => number): Chapter[] {
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
export function leftOut(all: readonly Chapter[], kept: readonly Chapter[], t: Translate): string {
	return joined(
		all.map(({title, entries}) => {
			const left = entries.length - (kept.find(chapter => chapter.title === title)?.entries.length ?? 0);
			return left > 0 && t('{title} ({left} of {all})', {title, left, all: entries.length});
		}),
		t(', '),
	);
}
