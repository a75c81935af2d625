import type {Language} from '../language/language.js';
import type {Mark, SearchResult} from '../resume/search/index.js';
import {sectionById} from '../resume/sections/index.js';
import type {Row} from '../resume/sections/section.js';
import type {Deed} from './choices.js';
import type {Subject} from './route.js';

/** A row of a list, and what it stands for: an item, or a deed of a menu. */
export interface Entry {
	readonly key: string;
	readonly row: Row;
	readonly marks: readonly Mark[];
	readonly snippet?: {readonly text: string; readonly marks: readonly Mark[]} | undefined;
	readonly group?: string | undefined;
	readonly subject?: Subject | undefined;
	readonly deed?: Deed | undefined;
}

/** What a query has found as rows: within a section as its own rows, over everything with the names of the sections. */
export function entriesFor({matches}: SearchResult, isWithin: boolean, {say}: Language): readonly Entry[] {
	return matches.map(({section, item, marks, snippet}) => ({
		key: `${section}/${item.id}`,
		row: isWithin ? item.row : {text: item.row.text, lead: say(sectionById(section).label)},
		marks,
		snippet,
		group: item.group,
		subject: {section, item: item.id},
	}));
}
