import type {ListPosition, TextPosition} from '../routes.js';

/** Clamps `value` to the range 0 to `max`. */
export function clamp(value: number, max: number): number {
	return Math.max(0, Math.min(max, value));
}

/** Clamps the selection to `count` items, and scrolls so that the selected one is within the `height` visible rows. */
export function settleList({selected, top}: ListPosition, count: number, height: number): ListPosition {
	const index = clamp(selected, Math.max(0, count - 1));
	const offset = clamp(Math.max(top, index - height + 1), Math.max(0, count - height));
	return {selected: index, top: Math.min(offset, index)};
}

/** Dimensions of a scrollable text: its line count, the viewport height, and the line of each stop. */
export interface TextShape {
	readonly count: number;
	readonly height: number;
	readonly stops: readonly number[];
}

/**
 * Returns the position after `by` steps. A step selects the next stop when that is on the screen, and otherwise scrolls
 * by a line, so that j and k alone reach every line and every link, as in lynx.
 */
export function stepThrough(position: TextPosition, by: number, shape: TextShape): TextPosition {
	let moved = position;
	for (let step = 0; step < Math.min(Math.abs(by), shape.count + shape.stops.length); step++) {
		moved = by > 0 ? stepDown(moved, shape) : stepUp(moved, shape);
	}
	return moved;
}

function stepDown({scroll, stop}: TextPosition, {count, height, stops}: TextShape): TextPosition {
	const next = stops.findIndex((line, index) => index > stop && line >= scroll);
	if (next !== -1 && (stops[next] ?? 0) < scroll + height) {
		return {scroll, stop: next};
	}
	return {scroll: clamp(scroll + 1, lastScroll(count, height)), stop};
}

function stepUp({scroll, stop}: TextPosition, {height, stops}: TextShape): TextPosition {
	const before = stops.findLastIndex((line, index) => index < stop && line < scroll + height);
	if (before !== -1 && (stops[before] ?? 0) >= scroll) {
		return {scroll, stop: before};
	}
	return scroll > 0 ? {scroll: scroll - 1, stop} : {scroll, stop: -1};
}

/** Scrolls by some lines, and settles the result with settleText. */
export function scrollBy(position: TextPosition, by: number, shape: TextShape): TextPosition {
	return settleText({...position, scroll: position.scroll + by}, shape);
}

/** Clamps the scroll offset to the text; a selected stop below the viewport is replaced by the last one that is not below it. */
export function settleText({scroll, stop}: TextPosition, {count, height, stops}: TextShape): TextPosition {
	const settled = clamp(scroll, lastScroll(count, height));
	const lowest = stops.findLastIndex(line => line < settled + height);
	return {scroll: settled, stop: Math.min(stop, lowest)};
}

/** Whether the selected stop is on the screen. */
export function isStopShown({scroll, stop}: TextPosition, {height, stops}: TextShape): boolean {
	const line = stops[stop];
	return line !== undefined && line >= scroll && line < scroll + height;
}

function lastScroll(count: number, height: number): number {
	return Math.max(0, count - height);
}
