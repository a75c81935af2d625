import type {Translate} from '../../../i18n/language.js';
import {paragraphs, type Span} from '../../../resume/block.js';
import {type ItemLink, type Section, sectionById} from '../../../resume/sections/index.js';
import type {Period, Resume} from '../../../resume/types.js';
import {type Chapter, listItem, type Node, paragraphOf} from '../layout.js';
import {withNoBreakSpaces} from '../visible-text.js';

/** Makes the chapter of a section, under whose title it stands; the résumé has only the publications that are to be written. */
export type ChapterFunction = (section: Section, resume: Resume) => Omit<Chapter, 'title'>;

/** The entries of a list of the data whose items are in the section: a search may have left some of them. */
export function chosen<Data>(section: Section, list: readonly Data[], resume: Resume): Data[] {
	const left = new Set(section.items(resume).map(({id}) => id));
	return sectionById(section.id)
		.items(resume)
		.flatMap(({id}, index) => (left.has(id) ? (list[index] ?? []) : []));
}

/** A period as it is printed: with a dash between its dates. */
export function printed(period: string): string {
	return period.replaceAll(' - ', ' – ');
}

/** A label before what it is said of: "Score: ". */
export function labelWords(label: string, t: Translate): string {
	const words = t('{label}:', {label});
	// The Chinese colon has its own space.
	return words.endsWith(':') ? `${words} ` : words;
}

/** Groups of spans in a row, those that are there, with a separator between two of them. */
export function inRow(groups: readonly (readonly Span[])[], separator = ' · '): Span[] {
	return groups.filter(({length}) => length > 0).flatMap((group, index) => (index === 0 ? group : [{text: separator}, ...group]));
}

/** Links in a row. */
export function linkSpans(links: readonly ItemLink[]): Span[] {
	return inRow(links.map(({label, url}) => [{text: withNoBreakSpaces(label), href: url}]));
}

/** The spans with each name a link to its address, where it stands in them. */
export function linkNames(
	spans: readonly Span[],
	people: ReadonlyArray<{readonly name?: string | undefined; readonly url?: string | undefined} | undefined>,
): Span[] {
	return people.reduce<Span[]>(
		(all, person) => {
			const {name, url} = person ?? {};
			return name && url ? all.flatMap(span => linkName(span, name, url)) : all;
		},
		[...spans],
	);
}

function linkName(span: Span, name: string, url: string): Span[] {
	const at = span.href === undefined ? span.text.indexOf(name) : -1;
	if (at === -1) {
		return [span];
	}
	const [before, after] = [span.text.slice(0, at), span.text.slice(at + name.length)];
	return [
		{...span, text: before},
		{...span, text: name, href: url},
		{...span, text: after},
	].filter(({text}) => text !== '');
}

/** How soon an entry is left out where pages are few: what goes on last of all, then work and studies, then papers as first author. */
export const tiers = {always: -1, current: 0, places: 1000, firstAuthor: 2000, others: 3000} as const;

/** The rank of work or studies, the newest first. */
export function rankOfPlace({startDate, endDate, isExpected}: Period, index: number): number {
	const isCurrent = isExpected === true || (startDate !== undefined && endDate === undefined);
	return (isCurrent ? tiers.current : tiers.places) + index;
}

/** A summary, paragraph for paragraph, and the points below it as a list. */
export function pointsOf(summary: string | undefined, highlights: readonly string[] = []): Node[] {
	const points = highlights.filter(text => text.trim() !== '').map(text => listItem(paragraphOf('point', [{text}])));
	return [
		...paragraphs(summary).map(({spans}) => paragraphOf('line', spans)),
		...(points.length > 0 ? [{tag: 'L', children: points} as const] : []),
	];
}
