import type {Span} from '../../../resume/block.js';
import {languageOf} from '../../../resume/localized.js';
import {type Item, writtenItems} from '../../../resume/sections/index.js';
import {type Entry as OutlineEntry, outlineOf, type Part, type Term} from '../../outline.js';
import type {Language} from '../../../language/language.js';
import type {ChapterFunction} from '../chapters.js';
import {type Entry, listItem, type Node, paragraphOf, together} from '../layout.js';
import {linkSpans, printed, tiers} from './shared.js';

/** A section set from its items: those with much to say under a heading of their own, the others as the lines of a list. */
export const itemsChapter: ChapterFunction = (section, resume) => {
	const language = languageOf(resume);
	const entryOf = (item: Item, index: number): Entry => {
		const {entries, parts} = outlineOf({...section, items: () => [{...item, group: undefined}]}, resume, () => undefined);
		const node = section.isLoose
			? together('Sect', entries.flatMap(entry => titled(entry, language)))
			: listItem(...parts.flatMap(part => rowsOf(part, language)));
		return {node, rank: tiers.others + index, group: item.group};
	};
	return {title: language.say(section.title), isList: !section.isLoose, entries: writtenItems(section, resume).map(entryOf)};
};

/** What is quiet at the beginning of a title is its date, which stands at the right edge. */
function titled({title, parts, links}: OutlineEntry, language: Language): Node[] {
	const [first, ...others] = title;
	const hasDate = first?.meaning === 'quiet' && first.text.trim() !== '' && others.length > 0;
	const [words, date] = hasDate ? [others, printed(first.text)] : [title, undefined];
	const more = linkSpans(links);
	return [
		...(words.length > 0 ? [paragraphOf('title', words, date)] : []),
		...parts.flatMap(part => nodesOf(part, language)),
		...(more.length > 0 ? [paragraphOf('line', more)] : []),
	];
}

/** The same as lines of a list that is there already. */
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

function termNodes({term, values}: Term, {say}: Language): Node[] {
	const label: Span = {text: term === '' ? '' : `${say('{label}:', {label: term})} `, meaning: 'strong'};
	return values.map((value, index) => paragraphOf('row', index === 0 ? [label, ...value] : value));
}
