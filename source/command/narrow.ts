import type {FormatOptions} from '../formats/index.js';
import {type Item, type Section, type SectionId, sectionById, sectionsOf} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';

/** An item with its section. */
type Match = {readonly section: SectionId; readonly item: Pick<Item, 'id'>};

type Kept = ReadonlyMap<SectionId, ReadonlySet<string>>;

/** Returns the options with which a format writes only the matches of a search, and their sections. */
export function optionsFor(matches: readonly Match[], resume: Resume): FormatOptions {
	const kept = keptIds(matches);
	const found = sectionsOf(resume).filter(({id}) => kept.has(id));
	return {
		sections: found.map(
			(section): Section => ({...section, items: all => section.items(all).filter(item => kept.get(section.id)?.has(item.id))}),
		),
		publications: resume.publications.filter(({id}) => kept.get('publications')?.has(id)),
	};
}

/** Returns the résumé with its lists filtered to the matches of a search, for formats of raw data. */
export function narrowed(matches: readonly Match[], resume: Resume): Resume {
	const kept = keptIds(matches);
	const keys = sectionsOf(resume).flatMap(section => (section.isPage ? [] : section.keys));
	const lists = [...new Set(keys)].flatMap(key => {
		const list: unknown = resume[key];
		return Array.isArray(list) ? [[key, keptEntries(key, list, kept, resume)] as const] : [];
	});
	return {...resume, ...Object.fromEntries(lists)};
}

/** Returns the entries of a list whose items are among the matches. Internships and other work are two sections of one list. */
function keptEntries(key: keyof Resume, list: readonly unknown[], kept: Kept, resume: Resume): unknown[] {
	const found = sectionsOf(resume).filter(section => section.keys.includes(key));
	const ids = new Set(found.flatMap(section => [...(kept.get(section.id) ?? [])]));
	const named = key === 'publications' || key === 'projects' ? sectionById(key).items(resume) : undefined;
	return list.filter((_, index) => ids.has(named?.[index]?.id ?? String(index + 1)));
}

function keptIds(matches: readonly Match[]): Kept {
	const kept = new Map<SectionId, Set<string>>();
	for (const {section, item} of matches) {
		kept.set(section, (kept.get(section) ?? new Set()).add(item.id));
	}
	return kept;
}
