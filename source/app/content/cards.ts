import type {Item} from '../../resume/sections/index.js';
import {cardBlocks} from './detail.js';
import {type LaidOutText, layOutText} from './text.js';

/** An item rendered in full, in the card list of its section. */
export interface Card extends LaidOutText {
	readonly item: Item;
	/** Heading of the group that begins with this card. */
	readonly group?: string | undefined;
	/** Rows, including the heading and the empty row before it. */
	readonly height: number;
	/** Whether an empty row precedes it. */
	readonly isApart: boolean;
}

/** Lays out items as cards in lines of `width` cells. Cards of more than one line are separated by empty rows. */
export function layOutCards(items: readonly Item[], width: number): Card[] {
	const texts = items.map(item => ({item, ...layOutText(cardBlocks(item), width)}));
	return texts.map(({item, lines, stops}, index) => {
		const before = texts[index - 1];
		const group = item.group !== before?.item.group ? item.group : undefined;
		const isApart = before !== undefined && (lines.length > 1 || before.lines.length > 1 || group !== undefined);
		return {item, lines, stops, group, isApart, height: lines.length + Number(group !== undefined) + Number(isApart)};
	});
}
