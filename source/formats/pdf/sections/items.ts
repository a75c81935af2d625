import type {Language} from '../../../i18n/language.js';
import type {Span} from '../../../resume/block.js';
import {languageOf} from '../../../resume/localized.js';
import {type Item, type Section, sectionById, writtenItems} from '../../../resume/sections/index.js';
import type {Resume} from '../../../resume/types.js';
import {outlineOf, type Part, type Term} from '../../outline.js';
import {keepTogether, type LayoutEntry, listItem, type Node, paragraphOf} from '../layout.js';
import {type ChapterFunction, labelText, linkSpans, printed, tiers} from './shared.js';

/** Builds the chapter of a section from its items: those of a loose section each under a heading, all others as list items. */
export const itemsChapter: ChapterFunction = (section, resume) => {
	const language = languageOf(resume);
	return {
		isList: !section.isLoose,
		entries: writtenItems(section, resume).map((item, index): LayoutEntry => {
			const node = section.isLoose
				? keepTogether('Sect', titledItem(item, resume))
				: listItem(...partsOf(item, section, resume).flatMap(part => rowsOf(part, language)));
			return {node, rank: tiers.others + index, group: item.group};
		}),
	};
};

/** Returns an item with its first block as the heading; a date at the beginning of that block goes to the right edge. */
export function titledItem(item: Item, resume: Resume): Node[] {
	const language = languageOf(resume);
	const {detail, links = []} = item;
	const [first, ...rest] = detail;
	const [start, ...others] = first?.spans ?? [];
	const hasDate = start?.meaning === 'quiet' && start.text !== '' && others.some(({text}) => text.trim() !== '');
	const [words, date] = hasDate ? [others, printed(start.text)] : [first?.spans ?? [], undefined];
	const shown = new Set(detail.flatMap(block => block.spans.map(span => span.href)));
	const more = linkSpans(links.filter(({url}) => !shown.has(url)));
	const parts = partsOf({...item, detail: rest}, {...sectionById('about'), isPage: true}, resume);
	return [
		paragraphOf('title', words, date),
		...parts.flatMap(part => nodesOf(part, language)),
		...(more.length > 0 ? [paragraphOf('line', more)] : []),
	];
}

function partsOf(item: Item, section: Section, resume: Resume): readonly Part[] {
	return outlineOf({...section, items: () => [{...item, group: undefined}]}, resume, () => undefined).parts;
}

/** Returns the nodes of a part within a list item, without a list of its own. */
function rowsOf(part: Part, language: Language): Node[] {
	return part.kind === 'list' ? part.items.map(spans => paragraphOf('row', spans)) : nodesOf(part, language);
}

function nodesOf(part: Part, language: Language): Node[] {
	switch (part.kind) {
		case 'heading':
			return [paragraphOf('group', part.spans)];
		case 'paragraph':
			return part.lines.map(spans => paragraphOf('line', spans));
		case 'list':
			return [{tag: 'L', children: part.items.map(spans => listItem(paragraphOf('point', spans)))}];
		case 'terms':
			return part.terms.flatMap(term => termNodes(term, language));
	}
}

function termNodes({term, values}: Term, {t}: Language): Node[] {
	const label: Span = {text: term === '' ? '' : labelText(term, t), meaning: 'strong'};
	return values.map((value, index) => paragraphOf('row', index === 0 ? [label, ...value] : value));
}
