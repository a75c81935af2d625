/**
 * Content without layout or style: a `Block` is a paragraph of `Span`s, each with a token for its meaning. The screens and the
 * text format lay out the same blocks, so each text is defined once for every door.
 */
import {pad} from './width.js';

/** The meaning of a span; a theme maps it to a style. */
export type Token =
	| 'plain'
	| 'strong'
	| 'emphasis'
	| 'quiet'
	| 'accent'
	| 'first'
	| 'venue'
	| 'open'
	| 'owner'
	| 'heading'
	| 'link'
	| 'bar'
	| 'match'
	| 'cursor'
	| 'code'
	| 'dark'
	| 'light';

/** A run of text with one meaning, and optionally the URL that it links to. */
export interface Span {
	readonly text: string;
	readonly meaning?: Token | undefined;
	readonly href?: string | undefined;
}

/** A paragraph with a hanging indent: `marker` precedes its first line, and the other lines align with the text after it. */
export interface Block {
	readonly spans: readonly Span[];
	readonly marker?: Span;
	/** Indentation before the marker, in cells. */
	readonly indent?: number;
	/** Preceded by an empty line. */
	readonly isApart?: boolean;
}

/** A laid-out line, with the block (index) and the character offset that it begins with, to find the position again at another width. */
export interface Line {
	readonly spans: readonly Span[];
	readonly block: number;
	readonly start: number;
}

/** Returns a paragraph of plain text. */
export function paragraph(text: string, options: Omit<Block, 'spans'> = {}): Block {
	return {...options, spans: [{text}]};
}

/** Returns the blocks of a text whose paragraphs are separated by empty lines: one block per line. */
export function paragraphs(text = ''): Block[] {
	const parts = text.split(/\n{2,}/).filter(Boolean);
	return parts.flatMap(part => part.split('\n').map((line, index) => paragraph(line, index === 0 ? {isApart: true} : {})));
}

/** Returns a list item. */
export function bullet(text: string): Block {
	return {marker: {text: '- ', meaning: 'quiet'}, spans: [{text}]};
}

interface LabelledOptions extends Omit<Block, 'spans' | 'marker'> {
	/** Width of the label in cells, without the space after it. */
	readonly labelWidth?: number;
}

/** Returns a label and its value, as in "Topics      planning, memory", with the values aligned. */
export function labelled(label: string, value: string | Span, {labelWidth = 12, ...options}: LabelledOptions = {}): Block {
	const span = typeof value === 'string' ? {text: value} : value;
	return {...options, marker: {text: `${pad(label, labelWidth)} `, meaning: 'quiet'}, spans: [span]};
}

/** Returns a heading inside an item. */
export function heading(text: string): Block {
	return {isApart: true, spans: [{text, meaning: 'heading'}]};
}

/** Returns the spans of a date and the title of what happened then. */
export function datedSpans(when: string, title: string): Span[] {
	return [
		{text: when, meaning: 'quiet'},
		{text: when && title ? `  ${title}` : title, meaning: 'strong'},
	];
}

/** Returns the text of blocks or lines without their tokens. */
export function plainText(parts: ReadonlyArray<{readonly spans: readonly Span[]}>, separator = '\n'): string {
	return parts.map(part => part.spans.map(span => span.text).join('')).join(separator);
}
