/** A mouse click or wheel step at a cell (from 0). */
export type MouseEvent = {readonly column: number; readonly row: number} & (
	| {readonly kind: 'wheel'; readonly by: 1 | -1}
	| {readonly kind: 'click'}
);

/**
 * Enables and disables mouse reporting: button presses and the wheel (xterm's mode 1000), SGR encoding (mode 1006). With shift
 * held the terminal handles the mouse itself, so text can still be selected.
 */
export const enableMouse = '\x1B[?1000h\x1B[?1006h';
export const disableMouse = '\x1B[?1006l\x1B[?1000l';

/** Parses a mouse report; undefined for other replies, releases and other buttons. */
export function parseMouseReport(reply: string): MouseEvent | undefined {
	const [, button, column, row, final] = /^.\[<(\d+);(\d+);(\d+)([Mm])$/.exec(reply) ?? [];
	if (button === undefined || final === 'm') {
		return undefined;
	}
	const cell = {column: Number(column) - 1, row: Number(row) - 1};
	switch (Number(button)) {
		case 0:
			return {kind: 'click', ...cell};
		case 64:
			return {kind: 'wheel', by: -1, ...cell};
		case 65:
			return {kind: 'wheel', by: 1, ...cell};
		default:
			return undefined;
	}
}
