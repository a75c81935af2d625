import type {Window} from '../../source/terminal/window.js';
import type {Emulator} from './emulator.js';

type Cell = NonNullable<ReturnType<Emulator['cell']>>;

/** A terminal with readable cells. */
interface Cells {
	readonly cell: (row: number, column: number) => Cell | undefined;
}

/** Letters for the cell styles of a screen, assigned in order of appearance. */
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Describes the style of a cell: "bold underline #4db8d9 on 16". '' for plain text, and for a space without a visible style. */
export function lookOf(cell: Cell): string {
	const isBlank = (cell.getChars() || ' ') === ' ' && cell.getWidth() > 0;
	const lines = [cell.isUnderline() && 'underline', cell.isInverse() && 'inverse'];
	const text = [cell.isBold() && 'bold', cell.isDim() && 'dim', cell.isItalic() && 'italic'];
	const ground = cell.isBgDefault() ? '' : `on ${colorOf(cell.isBgRGB(), cell.getBgColor())}`;
	const isSeen = !isBlank || lines.some(Boolean);
	const color = cell.isFgDefault() || !isSeen ? '' : colorOf(cell.isFgRGB(), cell.getFgColor());
	return [...(isSeen ? text : []), ...lines, color, ground].filter(Boolean).join(' ');
}

/**
 * Returns a screen with its styles: below each line with any style, a line with a letter for each styled cell.
 *
 * @param known the letter of each style so far; new styles are added
 */
export function withLooks(
	terminal: Cells,
	lines: readonly string[],
	{columns}: Pick<Window, 'columns'>,
	known: Map<string, string>,
): string[] {
	return lines.flatMap((line, row) => {
		const marks = Array.from({length: columns}, (_, column) => {
			const look = lookAt(terminal, row, column);
			if (look !== '' && !known.has(look)) {
				known.set(look, letters[known.size] ?? '?');
			}
			return known.get(look) ?? ' ';
		});
		const marked = marks.join('').trimEnd();
		return marked === '' ? [line] : [line, marked];
	});
}

/** Returns the style at a position; the second half of a wide character has the style of the first. */
function lookAt(terminal: Cells, row: number, column: number): string {
	const cell = terminal.cell(row, column);
	const isSecondHalf = cell?.getWidth() === 0 && column > 0;
	const shown = isSecondHalf ? terminal.cell(row, column - 1) : cell;
	return shown ? lookOf(shown) : '';
}

function colorOf(isTrueColor: boolean, color: number): string {
	return isTrueColor ? `#${color.toString(16).padStart(6, '0')}` : String(color);
}
