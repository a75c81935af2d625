import {type Block, labelled} from '../../resume/block.js';
import type {Reference} from '../../resume/references.js';
import type {ItemLink} from '../../resume/sections/index.js';
import type {LinkBlock, LinkSpan} from './text.js';

/** A link destination, and the candidate words for it: the first of them found in the text becomes the link. */
type Destination = Pick<LinkSpan, 'href' | 'target'> & {readonly words: readonly string[]};

/**
 * Turns words of the blocks into links: a mentor's name, a topic, a paper's title. Links and references whose words are not
 * in the text are appended: the links by their labels in one line, the references one per line.
 */
export function withLinks(blocks: readonly Block[], links: readonly ItemLink[], references: readonly Reference[]): LinkBlock[] {
	const linked: LinkBlock[] = [...blocks];
	const isShown = (url: string) => linked.some(({spans}) => spans.some(({href}) => href === url));
	const unplacedLinks = links.filter(({url, words}) => !isShown(url) && !(words && linkFirst(linked, {href: url, words: [words]})));
	const unplacedReferences = references.filter(({target, words}) => !linkFirst(linked, {target, words}));
	return [
		...linked,
		...(unplacedLinks.length > 0 ? [linkLine(unplacedLinks)] : []),
		...unplacedReferences.map(({label, text, target}, index): LinkBlock => {
			const block = labelled(label, text, index === 0 ? {isApart: true} : {});
			return {...block, spans: [{text, meaning: 'accent', target}]};
		}),
	];
}

/** Returns a line with the labels of links. */
function linkLine(links: readonly ItemLink[]): LinkBlock {
	const spans = links.flatMap(({label, url}, index): LinkSpan[] => [
		...(index > 0 ? [{text: '  '}] : []),
		{text: label, meaning: 'link', href: url},
	]);
	return {spans, isApart: true};
}

/** Turns the first occurrence of the first of `words` found as whole words in the blocks into a link. Returns whether one was found. */
function linkFirst(blocks: LinkBlock[], {words, ...destination}: Destination): boolean {
	for (const word of words) {
		for (const [index, block] of blocks.entries()) {
			const at = block.spans.findIndex(span => !span.href && !span.target && indexOfWords(word, span.text) !== -1);
			const span = block.spans[at];
			if (span) {
				const start = indexOfWords(word, span.text);
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

/** Returns the index of the words in a text, as whole words; -1 when not found. */
function indexOfWords(words: string, text: string): number {
	const isInside = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
		if (!isInside(text[at - 1]) && !isInside(text[at + words.length])) {
			return at;
		}
	}
	return -1;
}
