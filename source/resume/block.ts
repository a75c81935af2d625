/**
 * What a reader reads, without saying how it looks: a `Block` is a paragraph of `Span`s, each with the meaning of its
 * words. The screens and the text format both set blocks in lines, so a word is written down once for every door.
 */
import {pad} from './width.js';

/** What a span means; a theme decides how that looks. */
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

/** A run of words with one meaning, and the address that it leads to, if any. */
export interface Span {
	readonly text: string;
	readonly meaning?: Token | undefined;
	readonly href?: string | undefined;
}

/** A paragraph: `marker` stands before its first line and the others hang below its words. */
export interface Block {
	readonly spans: readonly Span[];
	readonly marker?: Span;
	/** Cells of space before the marker. */
	readonly indent?: number;
	/** An empty line stands before it. */
	readonly isApart?: boolean;
}

/** A set line, and the block (index) and character that it begins with, to find the place again at another width. */
export interface Line {
	readonly spans: readonly Span[];
	readonly block: number;
	readonly start: number;
}

/** A paragraph of plain words. */
export function paragraph(text: string, options: Omit<Block, 'spans'> = {}): Block {
	return {...options, spans: [{text}]};
}

/** A text of several paragraphs, parted by empty lines; each line of it is a block. */
export function paragraphs(text = ''): Block[] {
	const parts = text.split(/\n{2,}/).filter(Boolean);
	return parts.flatMap(part => part.split('\n').map((line, index) => paragraph(line, index === 0 ? {isApart: true} : {})));
}

/** A line of a list. */
export function bullet(text: string): Block {
	return {marker: {text: '- ', meaning: 'quiet'}, spans: [{text}]};
}

interface LabelledOptions extends Omit<Block, 'spans' | 'marker'> {
	/** Cells for the label, without the space after it. */
	readonly labelWidth?: number;
}

/** A label and its value, as in "Topics      planning, memory"; the values of several line up. */
export function labelled(label: string, value: string | Span, {labelWidth = 12, ...options}: LabelledOptions = {}): Block {
	const span = typeof value === 'string' ? {text: value} : value;
	return {...options, marker: {text: `${pad(label, labelWidth)} `, meaning: 'quiet'}, spans: [span]};
}

/** A heading inside an item. */
export function heading(text: string): Block {
	return {isApart: true, spans: [{text, meaning: 'heading'}]};
}

/** A date and what it is of. */
export function datedSpans(when: string, title: string): Span[] {
	return [
		{text: when, meaning: 'quiet'},
		{text: when && title ? `  ${title}` : title, meaning: 'strong'},
	];
}

/** The words of blocks or lines, without their meaning. */
export function plainText(parts: ReadonlyArray<{readonly spans: readonly Span[]}>, separator = '\n'): string {
	return parts.map(part => part.spans.map(span => span.text).join('')).join(separator);
}
