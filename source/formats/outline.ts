/** The document structure that Markdown and HTML are written from: the blocks of a section as headings, paragraphs, lists and terms. */
import {type Block, bullet, heading, type Span} from '../resume/block.js';
import {type Item, type ItemLink, type ItemTarget, type Section, writtenItems} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';

type Spans = readonly Span[];

/** A block-level part of a document. */
export type Part =
	| {readonly kind: 'heading'; readonly spans: Spans}
	| {readonly kind: 'paragraph'; readonly lines: Spans[]}
	| {readonly kind: 'list'; readonly items: Spans[]}
	| {readonly kind: 'terms'; readonly terms: Term[]};

/** A label and its values, as in "Topics: planning, memory". */
export interface Term {
	readonly term: string;
	readonly values: Spans[];
}

/** An item under its own heading. */
export interface OutlineEntry {
	readonly id: string;
	readonly title: Spans;
	readonly parts: readonly Part[];
	/** Links that are not in the parts. */
	readonly links: readonly ItemLink[];
}

/** The outline of a section: a loose section has entries, any other one parts. */
export interface Outline {
	readonly entries: readonly OutlineEntry[];
	readonly parts: readonly Part[];
}

/**
 * Returns the outline of a section; `addressOf` returns the address of an item within the document, or undefined when it is
 * not in there.
 */
export function outlineOf(section: Section, resume: Resume, addressOf: (target: ItemTarget) => string | undefined): Outline {
	const items = writtenItems(section, resume);
	if (section.isLoose) {
		return {entries: items.map(entryOf), parts: []};
	}
	const blocks = items.flatMap((item, index) => {
		const isNewGroup = item.group !== undefined && item.group !== items[index - 1]?.group;
		return [...(isNewGroup ? [heading(item.group)] : []), ...(section.isPage ? item.detail : listed(item, addressOf))];
	});
	return {entries: [], parts: partsOf(blocks)};
}

/** Returns an item as an entry. The title ends with the last strong span of the first block; the rest of that block begins the text. */
function entryOf({id, detail: [first, ...others], links = []}: Item): OutlineEntry {
	const spans = first?.spans ?? [];
	const end = spans.findLastIndex(span => span.meaning === 'strong') + 1 || spans.length;
	const [next, ...more] = spans.slice(end);
	const rest = next ? [{...next, text: next.text.replace(/^[\s,:]+/, '')}, ...more].filter(({text}) => text !== '') : [];
	const blocks = rest.length === 0 ? others : [{spans: rest}, ...others];
	const shown = new Set(blocks.flatMap(block => block.spans.map(span => span.href)));
	return {id, title: spans.slice(0, end), parts: partsOf(blocks), links: links.filter(link => !shown.has(link.url))};
}

/** Returns an item as a list item. Its link goes on its strong spans; a link to another item in the document goes on all spans. */
function listed({detail, links = [], opens}: Item, addressOf: (target: ItemTarget) => string | undefined): readonly Block[] {
	const [block] = detail;
	if (detail.length !== 1 || !block) {
		return detail;
	}
	const inside = opens && addressOf(opens);
	const [link] = links;
	const spans = block.spans.map(span => {
		const href = span.href ?? inside ?? (span.meaning === 'strong' ? link?.url : undefined);
		return href === undefined ? span : {...span, href};
	});
	return [{...bullet(''), ...block, spans}];
}

function partsOf(blocks: readonly Block[]): Part[] {
	const parts: Part[] = [];
	for (const {spans, marker, isApart} of blocks) {
		const last = parts.at(-1);
		const term = marker?.text.trim();
		if (term === '-') {
			last?.kind === 'list' ? last.items.push(spans) : parts.push({kind: 'list', items: [spans]});
		} else if (term !== undefined) {
			addTerm(last?.kind === 'terms' ? last.terms : openTerms(parts), term, spans);
		} else if (spans.length === 1 && spans[0]?.meaning === 'heading') {
			parts.push({kind: 'heading', spans});
		} else if (last?.kind === 'paragraph' && !isApart) {
			last.lines.push(spans);
		} else {
			parts.push({kind: 'paragraph', lines: [spans]});
		}
	}
	return parts;
}

function openTerms(parts: Part[]): Term[] {
	const terms: Term[] = [];
	parts.push({kind: 'terms', terms});
	return terms;
}

/** Adds a value; one without a term belongs to the term before it. */
function addTerm(terms: Term[], term: string, value: Spans): void {
	const last = terms.at(-1);
	if (term === '' && last) {
		last.values.push(value);
	} else {
		terms.push({term, values: [value]});
	}
}
