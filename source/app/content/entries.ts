import type {Language} from '../../i18n/language.js';
import {joined} from '../../resume/join.js';
import type {Mark, SearchResult, Snippet} from '../../resume/search/index.js';
import {type ItemTarget, type SectionId, sectionById} from '../../resume/sections/index.js';
import type {ItemRow} from '../../resume/sections/section.js';
import type {Publication} from '../../resume/types.js';

/** A row of a list, with its item. */
export interface Entry {
	readonly key: string;
	readonly row: ItemRow;
	readonly marks: readonly Mark[];
	readonly snippet?: Snippet | undefined;
	readonly group?: string | undefined;
	/** The lead and tail of the item's row, such as its date and venue. */
	readonly about?: string | undefined;
	readonly subject?: ItemTarget | undefined;
}

/** Returns matches as rows: within a section as its own rows, else with the section's label and number of matches as lead. */
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

/** Sorts publications by year, newest first and stable within a year. Entries ranked by a text query keep their order. */
export function newestFirst(entries: readonly Entry[], publication: (id: string) => Publication | undefined): readonly Entry[] {
	if (entries.some(({marks, snippet}) => marks.length > 0 || snippet)) {
		return entries;
	}
	const yearOf = ({subject}: Entry) => publication(subject?.item ?? '')?.year ?? Number.NEGATIVE_INFINITY;
	return entries.toSorted((a, b) => yearOf(b) - yearOf(a) || 0);
}
