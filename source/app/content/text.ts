import {type Block, type Line, paragraph, type Span} from '../../resume/block.js';
import type {Target} from '../../resume/sections/index.js';
import {layOut} from '../../resume/wrap.js';

/** Words that may lead somewhere: to an address, or to a place in the résumé. */
export interface LinkSpan extends Span {
	readonly target?: Target | undefined;
	/** Which of the text's stops the words are; in laid-out lines. */
	readonly stop?: number | undefined;
}

/** A paragraph with words that lead somewhere. */
export interface LinkBlock extends Block {
	readonly spans: readonly LinkSpan[];
}

/** A place in a text where Enter leads somewhere. */
export interface Stop {
	/** The line that it begins on. */
	readonly line: number;
	readonly words: string;
	readonly target?: Target | undefined;
	readonly href?: string | undefined;
}

export interface LaidOutLine extends Line {
	readonly spans: readonly LinkSpan[];
}

/** A text in lines, and its stops in reading order. */
export interface LaidOutText {
	readonly lines: readonly LaidOutLine[];
	readonly stops: readonly Stop[];
}

/** What a page of the help tells of: the keys, or what a terminal may lack. */
export type HelpPage = 'keys' | 'terminal';

/** Blocks in lines of at most `width` cells. Each span with an address or a target is a stop. */
export function layOutText(blocks: readonly LinkBlock[], width: number): LaidOutText {
	const spans: LinkSpan[] = [];
	const numbered = blocks.map(block => ({
		...block,
		spans: block.spans.map((span): LinkSpan => (span.href || span.target ? {...span, stop: spans.push(span) - 1} : span)),
	}));
	// The spans keep what they have besides their words.
	const lines: readonly LaidOutLine[] = layOut(numbered, width);
	const firstLines = new Map<number, number>();
	lines.forEach((line, index) => {
		for (const {stop} of line.spans) {
			if (stop !== undefined && !firstLines.has(stop)) {
				firstLines.set(stop, index);
			}
		}
	});
	const stops = spans.map(({text, target, href}, index) => ({line: firstLines.get(index) ?? 0, words: text, target, href}));
	return {lines, stops};
}

/** A text as it is, line for line; all of it leads to `href`, if there is one. */
export function layOutNote(text: string, href: string | undefined, width: number): LaidOutText {
	const blocks = text.split('\n').map((line): LinkBlock => (href ? {spans: [{text: line, meaning: 'link', href}]} : paragraph(line)));
	return layOutText(blocks, width);
}
