import type {Translate} from '../../../i18n/language.js';
import {paragraphs, type Span} from '../../../resume/block.js';
import {type ItemLink, type Section, sectionById} from '../../../resume/sections/index.js';
import type {Period, Resume} from '../../../resume/types.js';
import {type Chapter, listItem, type Node, paragraphOf} from '../layout.js';
import {withNoBreakSpaces} from '../visible-text.js';

/** Builds the chapter of a section, without its title; `resume` holds only the publications to write. */
export type ChapterFunction = (section: Section, resume: Resume) => Omit<Chapter, 'title'>;

/** Returns the data of the items in the section: a search may have left only some of them. */
export function chosen<Data>(section: Section, list: readonly Data[], resume: Resume): Data[] {
	const left = new Set(section.items(resume).map(({id}) => id));
	return sectionById(section.id)
		.items(resume)
		.flatMap(({id}, index) => (left.has(id) ? (list[index] ?? []) : []));
}

/** Returns a period with an en dash between its dates. */
export function printed(period: string): string {
	return period.replaceAll(' - ', ' – ');
}

/** Returns a label to put before a value: "Score: ". */
export function labelText(label: string, t: Translate): string {
	const text = t('{label}:', {label});
	// The full-width colon of Chinese includes its space.
	return text.endsWith(':') ? `${text} ` : text;
}

/** Joins the non-empty groups of spans with a separator. */
export function inRow(groups: readonly (readonly Span[])[], separator = ' · '): Span[] {
	return groups.filter(({length}) => length > 0).flatMap((group, index) => (index === 0 ? group : [{text: separator}, ...group]));
}

/** Returns links as spans, with separators. */
export function linkSpans(links: readonly ItemLink[]): Span[] {
	return inRow(links.map(({label, url}) => [{text: withNoBreakSpaces(label), href: url}]));
}

/** Turns each person's or organization's name into a link where it occurs in the spans. */
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

/**
 * Base ranks of entries; the higher are left out first. Current positions are kept longest, then other work and studies,
 * then papers as first author.
 */
export const tiers = {always: -1, current: 0, places: 1000, firstAuthor: 2000, others: 3000} as const;

/** Returns the rank of a job or a course of study; `index` counts from the newest. */
export function rankOfPlace({startDate, endDate, isExpected}: Period, index: number): number {
	const isCurrent = isExpected === true || (startDate !== undefined && endDate === undefined);
	return (isCurrent ? tiers.current : tiers.places) + index;
}

/** Returns the nodes of a summary, one per paragraph, and of the highlights as a list. */
export function pointsOf(summary: string | undefined, highlights: readonly string[] = []): Node[] {
	const points = highlights.filter(text => text.trim() !== '').map(text => listItem(paragraphOf('point', [{text}])));
	return [
		...paragraphs(summary).map(({spans}) => paragraphOf('line', spans)),
		...(points.length > 0 ? [{tag: 'L', children: points} as const] : []),
	];
}
