import {type Block, heading, type Line, labelled, paragraph} from '../resume/block.js';
import type {Reference} from '../resume/references.js';
import type {Target} from '../resume/sections/index.js';
import {layOut} from '../resume/wrap.js';

/** A place in a text where Enter leads somewhere. */
export interface Stop {
	/** The line that it begins on. */
	readonly line: number;
	readonly target?: Target | undefined;
	readonly href?: string | undefined;
}

/** A text set in lines, and its stops from top to bottom. */
export interface SetText {
	readonly lines: readonly Line[];
	readonly stops: readonly Stop[];
}

/** Blocks set in lines of that width; `targets` says where some of the blocks (by index) lead. */
export function setText(blocks: readonly Block[], width: number, targets: ReadonlyMap<number, Target> = new Map()): SetText {
	const lines = layOut(blocks, width);
	const stops = blocks.flatMap((block, index): Stop[] => {
		const target = targets.get(index);
		const href = block.spans.find(span => span.href)?.href;
		const line = lines.findIndex(candidate => candidate.block === index && candidate.spans.length > 0);
		return target || href ? [{line, target, href}] : [];
	});
	return {lines, stops};
}

/** An item, below it where one can go from there, and what else belongs to it. */
export function setDetail(
	detail: readonly Block[],
	references: readonly Reference[],
	others: readonly Block[],
	relatedTitle: string,
	width: number,
): SetText {
	const related = references.map(({label, text}): Block => labelled(label, {text, meaning: 'link'}));
	const blocks = references.length > 0 ? [...detail, heading(relatedTitle), ...related] : detail;
	return setText([...blocks, ...others], width, new Map(references.map(({target}, index) => [detail.length + 1 + index, target])));
}

/** A text as it is, line for line; all of it leads to `href`, if there is one. */
export function setNote(text: string, href: string | undefined, width: number): SetText {
	const blocks = text.split('\n').map((line): Block => (href ? {spans: [{text: line, meaning: 'link', href}]} : paragraph(line)));
	return setText(blocks, width);
}
