import type {Span} from '../../../resume/block.js';
import {joined} from '../../../resume/join.js';
import {languageOf} from '../../../resume/localized.js';
import type {Service} from '../../../resume/types.js';
import type {ChapterFunction} from '../chapters.js';
import {type Entry, listItem, paragraphOf} from '../layout.js';
import {chosen, tiers} from './shared.js';

/** What the person does for the field, a line for each role: "Reviewer: IEEE TKDE; WWW 2024, WWW 2025". */
export const servicesChapter: ChapterFunction = (section, resume) => {
	const language = languageOf(resume);
	const byRole = new Map<string, Service[]>();
	for (const service of chosen(section, resume.services, resume)) {
		const key = JSON.stringify([service.group, service.role]);
		byRole.set(key, [...(byRole.get(key) ?? []), service]);
	}
	const entries = [...byRole.values()].map((services, index): Entry => {
		const [first] = services;
		const names = services.flatMap(service => nameSpans(service, language.say('; ')));
		const label = first?.role && names.length > 0 ? language.say('{label}:', {label: first.role}) : first?.role;
		const role: Span[] = label ? [{text: `${label} `, meaning: 'strong'}] : [];
		return {node: listItem(paragraphOf('row', [...role, ...names.slice(1)])), rank: tiers.others + index, group: first?.group};
	});
	return {title: language.say(section.title), isList: true, entries};
};

/** The name of a service behind what parts it from the one before. */
function nameSpans({name, venue, years, url}: Service, separator: string): Span[] {
	const text = name ?? joined([venue, ...years]);
	return text === '' ? [] : [{text: separator}, {text, ...(url && {href: url})}];
}
