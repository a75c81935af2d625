import type {ListPosition} from './routes.js';

/** `value`, 0 at least and `most` at most. */
export function clamp(value: number, most: number): number {
	return Math.max(0, Math.min(most, value));
}

/** The position with the selection on one of `count` items, and that item within the `height` rows on the screen. */
export function settleList({selected, top}: ListPosition, count: number, height: number): ListPosition {
	const chosen = clamp(selected, Math.max(0, count - 1));
	const first = clamp(Math.max(top, chosen - height + 1), Math.max(0, count - height));
	return {selected: chosen, top: Math.min(first, chosen)};
}
