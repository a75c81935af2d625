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
	const texts = items.map(item => ({item, ...layOutText(cardBlocks(item), width)}));
	return texts.map(({item, lines, stops}, index) => {
		const before = texts[index - 1];
		const group = item.group !== before?.item.group ? item.group : undefined;
		const isApart = before !== undefined && (lines.length > 1 || before.lines.length > 1 || group !== undefined);
		return {item, lines, stops, group, isApart, height: lines.length + Number(group !== undefined) + Number(isApart)};
	});
}
