import type {Language} from '../../i18n/language.js';
import {joined} from '../../resume/join.js';
import type {Mark, SearchResult, Snippet} from '../../resume/search/index.js';
import {type ItemTarget, type SectionId, sectionById} from '../../resume/sections/index.js';
import type {ItemRow} from '../../resume/sections/section.js';
import type {Publication} from '../../resume/types.js';

/** The order of a list: newest first, or as its author wrote it. */
export type Order = 'newest' | 'own';

/** A row of a list, and the item that it stands for. */
export interface Entry {
	readonly key: string;
	readonly row: ItemRow;
	readonly marks: readonly Mark[];
	readonly snippet?: Snippet | undefined;
	readonly group?: string | undefined;
	/** What else its row tells: its date, its venue. */
	readonly about?: string | undefined;
	readonly subject?: ItemTarget | undefined;
}

/** What a query has found as rows: within a section as its own rows, over everything with the names of the sections and how much of each was found. */
export function entriesFor({matches}: SearchResult, isWithin: boolean, {t}: Language): readonly Entry[] {
	const counts = new Map<SectionId, number>();
	for (const {section} of isWithin ? [] : matches) {
		counts.set(section, (counts.get(section) ?? 0) + 1);
	}
	return matches.map(({section, item, marks, snippet}) => ({
		key: `${section}/${item.id}`,
		row: isWithin ? item.row : {text: item.row.text, lead: `${t(sectionById(section).label)} ${counts.get(section)}`},
		marks,
		snippet,
		group: item.group,
		about: joined([item.row.lead, item.row.tail], '  '),
		subject: {section, item: item.id},
	}));
}

/** The entries of publications with the newest year first, those of one year as they were. What words have ranked stays so. */
export function newestFirst(entries: readonly Entry[], publication: (id: string) => Publication | undefined): readonly Entry[] {
	if (entries.some(({marks, snippet}) => marks.length > 0 || snippet)) {
		return entries;
	}
	const yearOf = ({subject}: Entry) => publication(subject?.item ?? '')?.year ?? Number.NEGATIVE_INFINITY;
	return entries.toSorted((a, b) => yearOf(b) - yearOf(a) || 0);
}
