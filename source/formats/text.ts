import {type Block, paragraph, plainText, type Span} from '../resume/block.js';
import {updatedWords} from '../resume/dates.js';
import {joined} from '../resume/join.js';
import {languageOf} from '../resume/localized.js';
import {fullDetail, type Item, type ItemLink, type Section, sectionsOf, writtenItems} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import {venueSeries} from '../resume/venue.js';
import {pad, textWidth, truncate} from '../resume/width.js';
import {layOut} from '../resume/wrap.js';
import {withoutControls} from './clean.js';
import {type FormatOptions, resumeFor} from './format.js';

/** Maximum cells of a venue's name. */
const longestVenue = 12;

/**
 * Formats the résumé as plain text: no escape sequences, no line wider than `width` cells except one with a longer address,
 * a line feed at the end.
 */
export function formatText(resume: Resume, options: FormatOptions = {}): string {
	const {sections = sectionsOf(resume), width = 80} = options;
	const {basics} = resume;
	const addresses = joined([basics.email, basics.url], '  ');
	const card = [basics.name, basics.label, addresses, updatedWords(resume)].flatMap(line => (line ? paragraph(line) : []));
	const written = sections.map(section => formatSection(section, resumeFor(section, resume, options), width));
	const head = options.sections || card.length === 0 ? [] : [setBlocks(card, width)];
	return `${[...head, ...written].join('\n\n')}\n`;
}

function formatSection(section: Section, resume: Resume, width: number): string {
	const titleText = languageOf(resume).t(section.title);
	const title = setBlocks([paragraph(titleText)], width);
	const rule = '='.repeat(Math.min(width, textWidth(titleText)));
	const items = writtenItems(section, resume);
	const headed = section.id === 'publications' ? numbered(items, resume) : items;
	const body = headed.map((item, index) => formatItem(section, item, items[index - 1], width)).join(section.isLoose ? '\n\n' : '\n');
	return `${title}\n${rule}\n\n${body}`;
}

function formatItem(section: Section, item: Item, previous: Item | undefined, width: number): string {
	const isNewGroup = item.group !== undefined && item.group !== previous?.group;
	const group = isNewGroup ? [paragraph(item.group)] : [];
	// An empty line separates items here, so there must be none inside an item.
	const detail = section.isLoose
		? fullDetail({...item, links: withoutScholar(item.links)}).map(block => ({...block, isApart: false}))
		: item.detail;
	return setBlocks([...group, ...detail], width);
}

/** Returns the publications as a list of references: "[2] 2025  ICLR   ToolACE: …", with the details of each below, indented. */
function numbered(items: readonly Item[], resume: Resume): Item[] {
	const heads = items.map((item, index) => {
		const {year = '', venue = ''} = resume.publications.find(({id}) => id === item.id) ?? {};
		return {item, number: `[${index + 1}]`, year: String(year), venue: truncate(venueSeries(venue), longestVenue)};
	});
	const widest = (of: (head: (typeof heads)[number]) => string) => Math.max(0, ...heads.map(head => textWidth(of(head))));
	const [numbers, years, venues] = [widest(({number}) => number), widest(({year}) => year), widest(({venue}) => venue)];
	return heads.map(({item, number, year, venue}): Item => {
		const [title, ...rest] = item.detail;
		const columns = [
			pad(number, numbers),
			...(years > 0 ? [` ${pad(year, years)}`] : []),
			...(venues > 0 ? [`  ${pad(venue, venues)}`] : []),
		];
		const marker = {text: `${columns.join('')}  `};
		const detail = fullDetail({...item, detail: rest, links: withoutScholar(item.links)});
		return {
			...item,
			links: [],
			detail: [...(title ? [{...title, marker}] : []), ...detail.map(block => ({...block, indent: (block.indent ?? 0) + numbers + 1}))],
		};
	});
}

/** Returns the links without Google Scholar's page of a single paper, unless it is the only link. */
function withoutScholar(links: readonly ItemLink[] = []): readonly ItemLink[] {
	const others = links.filter(({url}) => !/^https:\/\/scholar\.google\.[a-z.]+\/citations\?.*citation_for_view/.test(url));
	return others.length > 0 ? others : links;
}

function setBlocks(blocks: readonly Block[], width: number): string {
	return blocks
		.map(withAddresses)
		.flatMap((block, index) => [...(block.isApart && index > 0 ? [''] : []), ...setBlock(block, width)])
		.join('\n');
}

/** Wraps a block into lines; an address is never broken, since a broken one leads nowhere. */
function setBlock(block: Block, width: number): string[] {
	const text = plainText([{spans: block.spans}]);
	const isAddress = /^(?:https?:\/\/|mailto:)\S+$/.test(text);
	return layOut([{...block, isApart: false}], isAddress ? Math.max(width, text.length + 100) : width).map(line =>
		withoutControls(plainText([line])).trimEnd(),
	);
}

/** Returns the block with the address of each link after its text: on paper nobody can follow a link. */
function withAddresses(block: Block): Block {
	if (!block.spans.some(({href}) => href)) {
		return block;
	}
	const spans = block.spans.flatMap((span, index): Span[] => {
		const address = span.href?.replace(/^mailto:/, '') ?? '';
		const isEnd = address !== '' && block.spans[index + 1]?.href !== span.href;
		return isEnd && !plainText([block]).includes(address) ? [span, {text: ` (${address})`}] : [span];
	});
	return {...block, spans};
}
