/** Characters that are one cell wide in every terminal; the common prefix of two lines ends before any other. */
const narrow = /[ -~]/y;
/** An SGR sequence (ECMA-48 8.3.117). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences consist of them
const sgr = /\x1B\[([\d;]*)m/y;

/** A character that combines with the preceding cell: a mark, a joiner, a variation selector. */
const joined = /[\p{M}\p{Cf}]/uy;

/** The SGR parameter that resets each style, by the first parameter that sets it. */
const ends: Readonly<Record<string, string>> = {1: '22', 2: '22', 3: '23', 4: '24', 7: '27', 38: '39', 48: '49'};

/**
 * Returns the output that replaces a line on the screen with another one: the new line from the first differing cell on, with
 * the SGR state at that cell.
 *
 * @param row the row of the screen, from 1
 * @param before the line on the screen now; undefined when it is unknown
 */
export function lineUpdate(row: number, before: string | undefined, after: string): string {
	const {index, column, style} = before === undefined ? lineStart : commonStart(before, after);
	return `\x1B[${row};${column}H\x1B[K${style}${after.slice(index)}`;
}

/** A position in a line: string index, screen column (from 1), and the SGR state there as a sequence. */
interface CellPosition {
	readonly index: number;
	readonly column: number;
	readonly style: string;
}

const lineStart: CellPosition = {index: 0, column: 1, style: ''};

/** Returns the end of the common prefix of two lines. */
function commonStart(before: string, after: string): CellPosition {
	const styles = new Map<string, string>();
	let place = lineStart;
	// Position of the last common character, used when combining characters in its cell differ.
	let lastCell = lineStart;
	let {index, column, style} = place;
	for (let length = 0; index < after.length; index += length) {
		sgr.lastIndex = index;
		const [sequence, parameters] = sgr.exec(after) ?? [];
		narrow.lastIndex = index;
		length = sequence?.length ?? Number(narrow.test(after));
		if (length === 0 || !before.startsWith(after.slice(index, index + length), index)) {
			break;
		}
		if (sequence !== undefined && parameters !== undefined) {
			setStyle(styles, sequence, parameters);
			style = [...styles.values()].join('');
		} else {
			lastCell = place;
			column += 1;
		}
		place = {index: index + length, column, style};
	}
	return isJoined(before, index) || isJoined(after, index) ? lastCell : place;
}

function isJoined(line: string, index: number): boolean {
	joined.lastIndex = index;
	return joined.test(line);
}

function setStyle(styles: Map<string, string>, sequence: string, parameters: string): void {
	const [first = ''] = parameters.split(';');
	const end = ends[first] ?? (/^(?:3|9)[0-7]$/.test(first) ? '39' : /^(?:4|10)[0-7]$/.test(first) ? '49' : undefined);
	if (end !== undefined) {
		// Bold and dim share the reset parameter 22 and can be set at the same time.
		styles.set(end === '22' ? `${end} ${first}` : end, sequence);
	} else if (first === '' || first === '0') {
		styles.clear();
	} else {
		for (const key of styles.keys()) {
			if (key.startsWith(first)) {
				styles.delete(key);
			}
		}
	}
}
