import {type Block, type Line, paragraph, type Span} from '../../resume/block.js';
import type {Target} from '../../resume/sections/index.js';
import {layOut} from '../../resume/wrap.js';

/** A span that may link to an address, or to an item or list of the résumé. */
export interface LinkSpan extends Span {
	readonly target?: Target | undefined;
	/** Index of the span's stop; set in laid-out lines. */
	readonly stop?: number | undefined;
}

/** A block with link spans. */
export interface LinkBlock extends Block {
	readonly spans: readonly LinkSpan[];
}

/** A link of a laid-out text, which can be selected and followed with Enter. */
export interface Stop {
	/** Index of the line on which it begins. */
	readonly line: number;
	readonly words: string;
	readonly target?: Target | undefined;
	readonly href?: string | undefined;
}

export interface LaidOutLine extends Line {
	readonly spans: readonly LinkSpan[];
}

/** Wrapped lines of a text, and its stops in reading order. */
export interface LaidOutText {
	readonly lines: readonly LaidOutLine[];
	readonly stops: readonly Stop[];
}

/** Wraps blocks into lines of at most `width` cells. Each span with an address or a target becomes a stop. */
export function layOutText(blocks: readonly LinkBlock[], width: number): LaidOutText {
	const spans: LinkSpan[] = [];
	const numbered = blocks.map(block => ({
		...block,
		spans: block.spans.map((span): LinkSpan => (span.href || span.target ? {...span, stop: spans.push(span) - 1} : span)),
	}));
	// Wrapping keeps the other properties of each span.
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

/** Lays out a text verbatim, line by line; each line links to `href`, if given. */
export function layOutNote(text: string, href: string | undefined, width: number): LaidOutText {
	const blocks = text.split('\n').map((line): LinkBlock => (href ? {spans: [{text: line, meaning: 'link', href}]} : paragraph(line)));
	return layOutText(blocks, width);
}
