import {type Block, paragraph, plainText, type Span} from '../resume/block.js';
import {updatedWords} from '../resume/dates.js';
import {joined} from '../resume/join.js';
import {languageOf} from '../resume/localized.js';
import {fullDetail, type Item, type Section, sectionsOf, writtenItems} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import {textWidth} from '../resume/width.js';
import {layOut} from '../resume/wrap.js';
import {withoutControls} from './clean.js';
import {type FormatOptions, resumeFor} from './format.js';

/** The résumé as plain text: no escape sequence, no line wider than `width`, a line feed at the end. */
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
	const words = languageOf(resume).t(section.title);
	const title = setBlocks([paragraph(words)], width);
	const rule = '='.repeat(Math.min(width, textWidth(words)));
	const items = writtenItems(section, resume);
	const body = items.map((item, index) => formatItem(section, item, items[index - 1], width)).join(section.isLoose ? '\n\n' : '\n');
	return `${title}\n${rule}\n\n${body}`;
}

function formatItem(section: Section, item: Item, previous: Item | undefined, width: number): string {
	const isNewGroup = item.group !== undefined && item.group !== previous?.group;
	const group = isNewGroup ? [paragraph(item.group)] : [];
	// Here an empty line ends an item, so there is none inside it.
	const detail = section.isLoose ? fullDetail(item).map(block => ({...block, isApart: false})) : item.detail;
	return setBlocks([...group, ...detail], width);
}

function setBlocks(blocks: readonly Block[], width: number): string {
	return layOut(blocks.map(withAddresses), width)
		.map(line => withoutControls(plainText([line])))
		.join('\n');
}

/** The block with the address behind words that lead somewhere: on paper nobody can follow them. */
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
