import {type Block, labelled} from '../../resume/block.js';
import type {Reference} from '../../resume/references.js';
import type {ItemLink} from '../../resume/sections/index.js';
import type {LinkBlock, LinkSpan} from './text.js';

/** Somewhere to go, and the words that should lead there: the first of them that stands in the text does. */
type Destination = Pick<LinkSpan, 'href' | 'target'> & {readonly words: readonly string[]};

/**
 * The blocks with the words themselves as links: a mentor's name, a topic, a paper's title. What no words stand for comes
 * after them: the addresses by their labels in one line, the references one below the other.
 */
export function withLinks(blocks: readonly Block[], links: readonly ItemLink[], references: readonly Reference[]): LinkBlock[] {
	const linked: LinkBlock[] = [...blocks];
	const isShown = (url: string) => linked.some(({spans}) => spans.some(({href}) => href === url));
	const loose = links.filter(({url, words}) => !isShown(url) && !(words && linkFirst(linked, {href: url, words: [words]})));
	const others = references.filter(({target, words}) => !linkFirst(linked, {target, words}));
	return [
		...linked,
		...(loose.length > 0 ? [linkLine(loose)] : []),
		...others.map(({label, text, target}, index): LinkBlock => {
			const block = labelled(label, text, index === 0 ? {isApart: true} : {});
			return {...block, spans: [{text, meaning: 'accent', target}]};
		}),
	];
}

/** Addresses by their labels, in one line. */
function linkLine(links: readonly ItemLink[]): LinkBlock {
	const spans = links.flatMap(({label, url}, index): LinkSpan[] => [
		...(index > 0 ? [{text: '  '}] : []),
		{text: label, meaning: 'link', href: url},
	]);
	return {spans, isApart: true};
}

/** Makes the first of the words that stands in the blocks, as words of its own, a link. Returns whether one did. */
function linkFirst(blocks: LinkBlock[], {words, ...destination}: Destination): boolean {
	for (const word of words) {
		for (const [index, block] of blocks.entries()) {
			const at = block.spans.findIndex(span => !span.href && !span.target && placeOf(word, span.text) !== -1);
			const span = block.spans[at];
			if (span) {
				const start = placeOf(word, span.text);
				const isPlain = span.meaning === undefined || span.meaning === 'plain';
				const meaning = isPlain ? (destination.href ? 'link' : 'accent') : span.meaning;
				const parts: LinkSpan[] = [
					{...span, text: span.text.slice(0, start)},
					{...span, text: word, meaning, ...destination},
					{...span, text: span.text.slice(start + word.length)},
				];
				blocks[index] = {...block, spans: block.spans.toSpliced(at, 1, ...parts.filter(({text}) => text !== ''))};
				return true;
			}
		}
	}
	return false;
}

/** Where the words stand in a text, not inside of others; -1 when they do not. */
function placeOf(words: string, text: string): number {
	const isInside = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
		if (!isInside(text[at - 1]) && !isInside(text[at + words.length])) {
			return at;
		}
	}
	return -1;
}
