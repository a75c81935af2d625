import type {Block, Line} from '../resume/block.js';
import {fullDetail, type Item, type SectionId, sectionById} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import {layOut} from '../resume/wrap.js';

/** The résumé as the screens need it: items and set lines, worked out once and kept for one reader. */
export interface Content {
	readonly resume: Resume;
	readonly items: (section: SectionId) => readonly Item[];
	/** The item, or the section's first when there is none with that id. */
	readonly item: (section: SectionId, id: string) => Item | undefined;
	readonly index: (section: SectionId, id: string) => number;
	/** All of an item, set in lines of that width. */
	readonly detail: (section: SectionId, id: string, width: number) => readonly Line[];
	readonly help: (width: number) => readonly Line[];
}

/** Prepares a résumé for the screens. `help` is what the help screen says. */
export function createContent(resume: Resume, help: readonly Block[]): Content {
	const items = remember((section: SectionId) => sectionById(section).items(resume));
	const lines = remember((key: string): readonly Line[] => {
		const [section, id, width] = JSON.parse(key) as [SectionId, string, number];
		const found = item(section, id);
		return found ? layOut(fullDetail(found), width) : [];
	});
	const index = (section: SectionId, id: string) =>
		Math.max(
			0,
			items(section).findIndex(candidate => candidate.id === id),
		);
	const item = (section: SectionId, id: string) => items(section)[index(section, id)];
	return {
		resume,
		items,
		item,
		index,
		detail: (section, id, width) => lines(JSON.stringify([section, id, width])),
		help: remember((width: number) => layOut(help, width)),
	};
}

/** The function with its last answers kept; the oldest is forgotten when there are many. */
function remember<Key, Value>(work: (key: Key) => Value, most = 100): (key: Key) => Value {
	const known = new Map<Key, Value>();
	return key => {
		const value = known.get(key) ?? work(key);
		known.delete(key);
		known.set(key, value);
		const [oldest] = known.keys();
		if (known.size > most && oldest !== undefined) {
			known.delete(oldest);
		}
		return value;
	};
}
