/** `npm run picture`: runs the built app in a terminal and writes the README's picture, an SVG, from what stands on the screen. */
import {writeFile} from 'node:fs/promises';
import {keys, TestTerminal} from './terminal.js';

const [columns, rows] = [120, 30];
const [cellWidth, cellHeight, margin] = [8.4, 18, 16];
const colors = {background: '#0d1117', text: '#e6edf3'};

/** The app on the publications, with one selected, in true colour. */
export async function openForPicture(): Promise<TestTerminal> {
	const terminal = new TestTerminal([], {columns, rows, env: {COLORTERM: 'truecolor', COLORFGBG: '15;0'}});
	await terminal.waitFor('❯ 1 About');
	terminal.type('3', 'jjjjj', keys.enter);
	await terminal.waitFor('❯ Details');
	return terminal;
}

function svgOf(terminal: TestTerminal): string {
	const width = columns * cellWidth + 2 * margin;
	const height = rows * cellHeight + 2 * margin;
	const lines = Array.from({length: rows}, (_, row) => lineOf(terminal, row));
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="xuhuang in a terminal">
<rect width="100%" height="100%" rx="8" fill="${colors.background}"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${colors.text}" xml:space="preserve">
${lines.filter(line => line !== '').join('\n')}
</g>
</svg>
`;
}

/** The line as runs of cells that look the same, each set to the width of its cells whatever the font. */
function lineOf(terminal: TestTerminal, row: number): string {
	const runs: {text: string; look: string; column: number}[] = [];
	for (let column = 0; column < columns; column++) {
		const cell = terminal.cell(row, column);
		const look = cell ? lookOf(cell) : '';
		const last = runs.at(-1);
		const text = cell?.getChars() || ' ';
		if (last?.look === look) {
			last.text += text;
		} else {
			runs.push({text, look, column});
		}
	}
	const y = margin + row * cellHeight + 13;
	return runs
		.filter(({text}) => text.trim() !== '')
		.map(({text, look, column}) => {
			const kept = text.trimEnd();
			const skipped = kept.length - kept.trimStart().length;
			const x = margin + (column + skipped) * cellWidth;
			const length = kept.trimStart().length * cellWidth;
			return `<text x="${x.toFixed(1)}" y="${y}" textLength="${length.toFixed(1)}" lengthAdjust="spacingAndGlyphs"${look}>${escaped(kept.trimStart())}</text>`;
		})
		.join('');
}

function lookOf(cell: NonNullable<ReturnType<TestTerminal['cell']>>): string {
	const color = cell.isFgRGB() ? ` fill="#${cell.getFgColor().toString(16).padStart(6, '0')}"` : '';
	return `${color}${cell.isBold() ? ' font-weight="bold"' : ''}${cell.isUnderline() ? ' text-decoration="underline"' : ''}`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

if (import.meta.filename === process.argv[1]) {
	const terminal = await openForPicture();
	await writeFile('data/picture.svg', svgOf(terminal));
	terminal.type('q');
	await terminal.waitForExit();
}
