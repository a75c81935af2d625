import type {Item} from '../../resume/sections/index.js';
import {cardBlocks} from './detail.js';
import {type LaidOutText, layOutText} from './text.js';

/** An item that is shown whole among the others of its section. */
export interface Card extends LaidOutText {
	readonly item: Item;
	/** The heading of the cards from here on, where a new one begins. */
	readonly group?: string | undefined;
	/** Rows, with the heading and the empty row before it. */
	readonly height: number;
	/** Whether an empty row stands before it. */
	readonly isApart: boolean;
}

/** Items as cards in lines of that width. Those of more than one line stand apart from the others. */
export function layOutCards(items: readonly Item[], width: number): Card[] {
	const texts = items.map(item => layOutText(cardBlocks(item), width));
	const isLong = (index: number) => (texts[index]?.lines.length ?? 0) > 1;
	return items.map((item, index) => {
		const {lines, stops} = texts[index] ?? {lines: [], stops: []};
		const group = item.group !== items[index - 1]?.group ? item.group : undefined;
		const isApart = index > 0 && (isLong(index) || isLong(index - 1) || group !== undefined);
		return {item, lines, stops, group, isApart, height: lines.length + Number(group !== undefined) + Number(isApart)};
	});
}
