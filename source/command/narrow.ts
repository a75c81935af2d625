import type {FormatOptions} from '../formats/index.js';
import type {Match} from '../resume/search/index.js';
import {type Section, type SectionId, sections} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';

/** The list of the résumé that each section shows, item for entry. */
const lists = {
	news: 'news',
	publications: 'publications',
	projects: 'projects',
	honors: 'awards',
	education: 'education',
	internships: 'work',
	services: 'services',
} as const satisfies Partial<Record<SectionId, keyof Resume>>;

/** What a search found, as options for a format: the sections with a match, each with its matches only. */
export function optionsFor(matches: readonly Match[], resume: Resume): FormatOptions {
	const kept = keptIds(matches);
	const found = sections.filter(({id}) => kept.has(id));
	return {
		sections: found.map(
			(section): Section => ({...section, items: all => section.items(all).filter(item => kept.get(section.id)?.has(item.id))}),
		),
		publications: resume.publications.filter(({id}) => kept.get('publications')?.has(id)),
	};
}

/** The résumé with only what a search found in its lists, for a format that writes the data itself. */
export function narrowed(matches: readonly Match[], resume: Resume): Resume {
	const kept = keptIds(matches);
	const entries = Object.entries(lists).map(([id, list]) => {
		const section = sections.find(candidate => candidate.id === id);
		const items = section?.items(resume) ?? [];
		return [list, resume[list].filter((_, index) => kept.get(id as SectionId)?.has(items[index]?.id ?? ''))];
	});
	return {...resume, ...Object.fromEntries(entries)};
}

function keptIds(matches: readonly Match[]): ReadonlyMap<SectionId, ReadonlySet<string>> {
	const kept = new Map<SectionId, Set<string>>();
	for (const {section, item} of matches) {
		kept.set(section, (kept.get(section) ?? new Set()).add(item.id));
	}
	return kept;
}
