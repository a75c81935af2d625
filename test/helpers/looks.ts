import type {Window} from '../../source/terminal/window.js';
import type {Emulator} from './emulator.js';

type Cell = NonNullable<ReturnType<Emulator['cell']>>;

/** A terminal whose cells can be looked at. */
interface Cells {
	readonly cell: (row: number, column: number) => Cell | undefined;
}

/** Letters for the looks of a screen, in the order in which they are met. */
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** How a cell looks, in words: "bold underline #4db8d9 on 16". Nothing for plain text, and for a space without a look of its own. */
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
 * A screen with its looks: below each line, a letter for each cell that is not plain; before them what the letters mean.
 *
 * @param known what the letters mean so far; grows with each new look
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

/** The look at a place; the second half of a wide character looks as its first. */
function lookAt(terminal: Cells, row: number, column: number): string {
	const cell = terminal.cell(row, column);
	const isSecondHalf = cell?.getWidth() === 0 && column > 0;
	const shown = isSecondHalf ? terminal.cell(row, column - 1) : cell;
	return shown ? lookOf(shown) : '';
}

function colorOf(isTrueColor: boolean, color: number): string {
	return isTrueColor ? `#${color.toString(16).padStart(6, '0')}` : String(color);
}
