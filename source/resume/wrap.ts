import type {Block, Line, Span} from './block.js';
import {isNarrow, takeWidth, textWidth} from './width.js';

/** Matches a word with the space after it. */
const spacedWords = /\S+\s*|\s+/g;
/**
 * The same for texts with East Asian characters, each of which is a word. No line begins with closing punctuation, or ends with
 * an opening bracket (JIS X 4051, GB/T 15834).
 */
const anyWords = () =>
	/[（《「『【〈〔]*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?:(?![（《「『【〈〔])\p{P})*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（《「『【〈〔，。；：、！？）》」』】〉〕]+[，。；：、！？）》」』】〉〕]*)\s*|[（《「『【〈〔，。；：、！？）》」』】〉〕]+\s*|\s+/gu;
/** Whether the slower pattern is needed, which takes a millisecond to compile. */
const hasEastAsian = /[\u2E80-\uFFFF]/;

/** Lays out blocks as lines of at most `width` cells. Lines break between words, and inside a word only when it is wider than a line. */
export function layOut(blocks: readonly Block[], width: number): Line[] {
	const lines: Line[] = [];
	blocks.forEach((block, index) => {
		if (block.isApart && index > 0) {
			lines.push({spans: [], block: index, start: 0});
		}
		lines.push(...layOutBlock(block, index, width));
	});
	return lines;
}

function layOutBlock(block: Block, index: number, width: number): Line[] {
	const indent = ' '.repeat(Math.min(block.indent ?? 0, width >> 3));
	const first = [{text: indent}, block.marker ?? {text: ''}].filter(span => span.text !== '');
	const lead = textWidth(indent + (block.marker?.text ?? ''));
	if (block.marker && lead >= width) {
		const {marker, ...words} = block;
		const above = layOutBlock({spans: [marker]}, index, width).map(line => ({...line, start: 0}));
		return [...above, ...layOutBlock({...words, indent: 2}, index, width)];
	}
	const text = block.spans.map(span => span.text).join('');
	const isTight = lead > width / 3 || hasLongerWord(text, width - lead);
	const hang = isTight ? Math.min(indent.length + 2, width >> 2) : lead;
	return breakText(text, width - lead, width - hang).map(({start, end}, position) => {
		const before = position === 0 ? first : [{text: ' '.repeat(hang)}];
		return {spans: [...before, ...cutSpans(block.spans, start, end)].filter(span => span.text !== ''), block: index, start};
	});
}

function breakableWords(text: string): Iterable<RegExpExecArray> {
	return text.matchAll(hasEastAsian.test(text) ? anyWords() : spacedWords);
}

/** Whether a word of the text is wider than `width` cells. */
function hasLongerWord(text: string, width: number): boolean {
	if (isNarrow(text)) {
		return text.length > width && text.split(/\s/).some(({length}) => length > width);
	}
	return Array.from(breakableWords(text)).some(([word]) => textWidth(word.trimEnd()) > width);
}

interface Range {
	start: number;
	end: number;
}

/**
 * Returns the start and end offsets (in UTF-16 units) of the lines of `text`, without the spaces at their ends. The first line
 * is `firstWidth` cells wide, the others `otherWidth`; every line holds at least one character.
 */
function breakText(text: string, firstWidth: number, otherWidth: number): Range[] {
	if (isNarrow(text) && !/^\s|\u00A0/.test(text)) {
		return breakNarrow(text, Math.max(1, firstWidth), Math.max(1, otherWidth));
	}
	const ranges: Range[] = [];
	let start = 0;
	let end = 0;
	let used = 0;
	let width = Math.max(1, firstWidth);
	const close = (next: number) => {
		ranges.push({start, end});
		start = next;
		used = 0;
		width = Math.max(1, otherWidth);
	};
	for (const match of breakableWords(text)) {
		let word = match[0].trimEnd();
		let at = match.index;
		const wide = textWidth(word);
		if (used + wide > width && (used > 0 || (wide <= otherWidth && ranges.length === 0))) {
			close(at);
		}
		while (textWidth(word) > width) {
			const part = takeWidth(word, width) || [...word][0] || word;
			at += part.length;
			end = at;
			word = word.slice(part.length);
			if (word !== '') {
				close(at);
			}
		}
		if (word !== '') {
			end = at + word.length;
		}
		used += textWidth(match[0].slice(match[0].trimEnd().length)) + textWidth(word);
	}
	ranges.push({start, end: Math.max(start, end)});
	return ranges;
}

/** The same for text whose characters are one cell wide and whose words are separated by spaces: works line by line, not word by word. */
function breakNarrow(text: string, firstWidth: number, otherWidth: number): Range[] {
	const ranges: Range[] = [];
	const {length} = text.trimEnd();
	let start = 0;
	let width = firstWidth;
	while (length - start > width) {
		const space = text.lastIndexOf(' ', start + width);
		if (space > start) {
			let end = space;
			while (text[end - 1] === ' ') {
				end -= 1;
			}
			ranges.push({start, end});
			start = space + 1;
			while (text[start] === ' ') {
				start += 1;
			}
		} else if (ranges.length === 0 && wordEnd(text, start) - start <= otherWidth) {
			// The first word fits in the next line.
			ranges.push({start, end: start});
		} else {
			ranges.push({start, end: start + width});
			start += width;
		}
		width = otherWidth;
	}
	ranges.push({start, end: Math.max(start, length)});
	return ranges;
}

function wordEnd(text: string, start: number): number {
	const space = text.indexOf(' ', start);
	return space === -1 ? text.length : space;
}

function cutSpans(spans: readonly Span[], start: number, end: number): Span[] {
	const cut: Span[] = [];
	let offset = 0;
	for (const span of spans) {
		const text = span.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
		if (text !== '') {
			cut.push({...span, text});
		}
		offset += span.text.length;
	}
	return cut;
}
