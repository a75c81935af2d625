import type {Translate} from '../../../i18n/language.js';
import type {Span} from '../../../resume/block.js';
import {groupBy} from '../../../resume/group-by.js';
import {joined} from '../../../resume/join.js';
import {languageOf} from '../../../resume/localized.js';
import type {Service} from '../../../resume/types.js';
import {type LayoutEntry, listItem, paragraphOf} from '../layout.js';
import {withNoBreakSpaces} from '../visible-text.js';
import {type ChapterFunction, chosen, inRow, labelText, tiers} from './shared.js';

/** Builds the chapter of the services by role: "Reviewer: IEEE TKDE; WWW 2024 · PC member: KDD 2025". */
export const servicesChapter: ChapterFunction = (section, resume) => {
	const {t} = languageOf(resume);
	const groups = groupBy(chosen(section, resume.services, resume), ({group}) => group);
	const entries = [...groups].map(([group, services], index): LayoutEntry => {
		const roles = [...groupBy(services, ({role = ''}) => role)].map(([role, those]) => roleSpans(role, those, t));
		return {node: listItem(paragraphOf('row', inRow(roles))), rank: tiers.others + index, group};
	});
	return {isList: true, entries};
};

function roleSpans(role: string, services: readonly Service[], t: Translate): Span[] {
	const names = services.flatMap(({name, venue, years, url}): Span[] => {
		const text = name ?? joined([venue, ...years]);
		return text === '' ? [] : [{text: t('; ')}, {text: withNoBreakSpaces(text), ...(url && {href: url})}];
	});
	const label = role === '' || names.length === 0 ? role : withNoBreakSpaces(labelText(role, t));
	return [{text: label, meaning: 'strong'}, ...names.slice(1)];
}
