/** Characters of one cell in every terminal: before any other, a line is written from there on. */
const narrow = /[ -~]/y;
/** A change of the style (SGR, ECMA-48 8.3.117). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences are made of them
const sgr = /\x1B\[([\d;]*)m/y;

/** What belongs to the cell before it: a mark, a joiner, a selector of a variation. */
const joined = /[\p{M}\p{Cf}]/uy;

/** The SGR parameters that end each style, by the first parameter that begins it. */
const ends: Readonly<Record<string, string>> = {1: '22', 2: '22', 3: '23', 4: '24', 7: '27', 38: '39', 48: '49'};

/**
 * What turns a line on the screen into another one: the new line from the first cell on that differs, with the style that
 * it has there.
 *
 * @param row the row of the screen, from 1
 * @param before the line that stands there; undefined when that is unknown
 */
export function lineUpdate(row: number, before: string | undefined, after: string): string {
	const {index, column, style} = before === undefined ? lineStart : commonStart(before, after);
	return `\x1B[${row};${column}H\x1B[K${style}${after.slice(index)}`;
}

/** A place in a line: its character, its column on the screen (from 1), and the style there as a sequence. */
interface CellPosition {
	readonly index: number;
	readonly column: number;
	readonly style: string;
}

const lineStart: CellPosition = {index: 0, column: 1, style: ''};

/** The last place up to which two lines are the same. */
function commonStart(before: string, after: string): CellPosition {
	const styles = new Map<string, string>();
	let place = lineStart;
	// Where the last character of the common start stands, in case its cell has more that differs.
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
		// Bold and dim end together, and may stand together.
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
