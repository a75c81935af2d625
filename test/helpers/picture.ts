/** Renders the README's pictures as SVGs from screens of the built app in a terminal. */
import {TestTerminal} from './terminal.js';

/** A picture: its file name, window size, the keys that open its screen, and a pattern of that screen. */
export interface Picture {
	readonly name: string;
	readonly title: string;
	readonly columns: number;
	readonly rows: number;
	readonly keys: readonly string[];
	readonly isThere: RegExp;
}

/** The pictures of the README. */
export const pictures: readonly Picture[] = [
	{
		name: 'home',
		title: 'The first screen of xuhuang in a terminal: name, numbers, timeline and the menu of sections',
		columns: 120,
		rows: 40,
		keys: [],
		isThere: /❯ 1 About[\s\S]*q quit$/,
	},
	{
		name: 'publications',
		title: 'The publications of xuhuang in a terminal, with the details of the selected one',
		columns: 120,
		rows: 40,
		keys: ['3', 'j'],
		isThere: / 2\/13\n[\s\S]*q quit$/,
	},
];

export const [cellWidth, cellHeight, margin] = [8.4, 18, 16];
/** Distance of the baseline from the top of its row. */
const baseline = 13;

/** Default background and text colours of a terminal. */
export interface Paper {
	readonly background: string;
	readonly text: string;
}

/** The colours of the page that shows the picture. */
export const papers = {
	dark: {background: '#0d1117', text: '#e6edf3'},
	light: {background: '#ffffff', text: '#1f2328'},
} as const satisfies Readonly<Record<string, Paper>>;

/** The fonts of a picture; with any other font, text is still set to the width of its cells. */
export const fonts = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

/** Opens the screen of a picture, in true colour and the dark theme. */
export async function openForPicture({columns, rows, keys, isThere}: Picture): Promise<TestTerminal> {
	const terminal = new TestTerminal(['--theme', 'dark'], {columns, rows, env: {COLORTERM: 'truecolor'}});
	await terminal.waitFor('❯ 1 About');
	terminal.type(...keys);
	await terminal.waitFor(isThere);
	return terminal;
}

/** Renders a terminal's screen as an SVG. */
export function svgOf(terminal: Pick<TestTerminal, 'cell'>, {title, columns, rows}: Pick<Picture, 'title' | 'columns' | 'rows'>): string {
	const width = columns * cellWidth + 2 * margin;
	const height = rows * cellHeight + 2 * margin;
	const paper = papers.dark;
	const lines = Array.from({length: rows}, (_, row) => drawnRow(terminal, row, columns, paper));
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<rect width="100%" height="100%" rx="8" fill="${paper.background}"/>
<g font-family="${fonts}" font-size="14" fill="${paper.text}" xml:space="preserve">
${lines
	.filter(line => line.length > 0)
	.map(line => line.join(''))
	.join('\n')}
</g>
</svg>
`;
}

/**
 * Renders a row of a terminal's screen as SVG elements.
 *
 * @param place the row of the picture to draw it in
 */
export function drawnRow(terminal: Pick<TestTerminal, 'cell'>, row: number, columns: number, paper: Paper, place = row): string[] {
	return runsOf(terminal, row, columns, paper).flatMap(run => drawn(run, place, paper));
}

type Cell = NonNullable<ReturnType<TestTerminal['cell']>>;

/** Adjacent cells of the same style, all block elements or all text. */
interface Run {
	readonly column: number;
	readonly cells: Cell[];
	readonly look: Look;
}

interface Look {
	readonly color: string | undefined;
	readonly ground: string | undefined;
	readonly isBold: boolean;
	readonly isUnderlined: boolean;
	/** Whether the cells are block elements, which a font would draw with gaps between them. */
	readonly isBlock: boolean;
}

function runsOf(terminal: Pick<TestTerminal, 'cell'>, row: number, columns: number, paper: Paper): Run[] {
	const runs: Run[] = [];
	for (let column = 0; column < columns; column += 1) {
		const cell = terminal.cell(row, column);
		if (!cell || cell.getWidth() === 0) {
			continue;
		}
		const look = lookOf(cell, paper);
		const last = runs.at(-1);
		if (last && JSON.stringify(last.look) === JSON.stringify(look)) {
			last.cells.push(cell);
		} else {
			runs.push({column, cells: [cell], look});
		}
	}
	return runs;
}

function lookOf(cell: Cell, paper: Paper): Look {
	const [color, ground] = [cell.isFgRGB() ? hexOf(cell.getFgColor()) : undefined, cell.isBgRGB() ? hexOf(cell.getBgColor()) : undefined];
	const isInverse = Boolean(cell.isInverse());
	return {
		color: isInverse ? (ground ?? paper.background) : color,
		ground: isInverse ? (color ?? paper.text) : ground,
		isBold: Boolean(cell.isBold()),
		isUnderlined: Boolean(cell.isUnderline()),
		isBlock: blockOf(cell.getChars()) !== undefined,
	};
}

function hexOf(color: number): string {
	return `#${color.toString(16).padStart(6, '0')}`;
}

/** Returns the part of a cell's height that a block element fills, as shares from the top; undefined for other characters. */
function blockOf(character: string): readonly [from: number, to: number] | undefined {
	return ({'█': [0, 1], '▀': [0, 0.5], '▄': [0.5, 1]} as const)[character];
}

/** Renders a run: its background, and its blocks as rectangles or its text set to the width of the cells. */
function drawn({column, cells, look}: Run, row: number, paper: Paper): string[] {
	const {color, ground} = look;
	const x = margin + column * cellWidth;
	const top = margin + row * cellHeight;
	const width = cells.reduce((sum, cell) => sum + cell.getWidth(), 0) * cellWidth;
	const fill = ground === undefined ? [] : [rectangle(x, top, width, cellHeight, ground)];
	return [...fill, ...(look.isBlock ? blocks(cells, x, top, color ?? paper.text) : words(cells, x, top + baseline, look))];
}

/** Renders adjacent blocks of one height as one rectangle, without a seam. */
function blocks(cells: readonly Cell[], x: number, top: number, color: string): string[] {
	const runs: {readonly character: string; readonly start: number; length: number}[] = [];
	for (const [index, cell] of cells.entries()) {
		const last = runs.at(-1);
		if (last?.character === cell.getChars()) {
			last.length += 1;
		} else {
			runs.push({character: cell.getChars(), start: index, length: 1});
		}
	}
	return runs.map(({character, start, length}) => {
		const [from, to] = blockOf(character) ?? [0, 1];
		return rectangle(x + start * cellWidth, top + from * cellHeight, length * cellWidth, (to - from) * cellHeight, color);
	});
}

function words(cells: readonly Cell[], x: number, y: number, {color, isBold, isUnderlined}: Look): string[] {
	const text = cells.map(cell => cell.getChars() || ' ').join('');
	const kept = text.trimEnd();
	if (kept === '') {
		return [];
	}
	const skipped = kept.length - kept.trimStart().length;
	const shown = cells.slice(skipped, cells.length - (text.length - kept.length));
	const length = shown.reduce((sum, cell) => sum + cell.getWidth(), 0) * cellWidth;
	const look = `${color ? ` fill="${color}"` : ''}${isBold ? ' font-weight="bold"' : ''}${isUnderlined ? ' text-decoration="underline"' : ''}`;
	const at = `x="${round(x + skipped * cellWidth)}" y="${round(y)}" textLength="${round(length)}"`;
	return [`<text ${at} lengthAdjust="spacingAndGlyphs"${look}>${escaped(kept.trimStart())}</text>`];
}

function rectangle(x: number, y: number, width: number, height: number, color: string): string {
	return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${color}" shape-rendering="crispEdges"/>`;
}

function round(value: number): string {
	return String(Number(value.toFixed(1)));
}

export function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
