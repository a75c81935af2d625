/**
 * Renders a walk through the built app in a terminal as an animated SVG. Its first frame is complete without animation, and
 * is the only one under prefers-reduced-motion.
 */
import {cellHeight, cellWidth, drawnRow, escaped, fonts, margin, type Paper, papers} from './picture.js';
import {TestTerminal} from './terminal.js';
import {bytesOf, meet} from './tour.js';
import {TestVisit} from './visit.js';

const [columns, rows] = [80, 24];
/** Duration of a frame, in s. */
const pace = 1.8;
const title = 'A walk through xuhuang in a terminal: the first screen, the publications, a paper, its links, a search, a filter, the work';

/** The keys of each step. The expected screens are not listed: an app in this process renders the same. */
export const steps: ReadonlyArray<readonly string[]> = [
	...[['j'], ['j'], ['enter'], ['j'], ['enter'], ['j'], ['escape'], ['f'], ['escape']],
	...[['/'], [...'llm'], [...' agents'], ['enter'], ['0'], ['2']],
];

/** A frame: for each row its SVG elements, positioned as if it were the first row. */
type Frame = ReadonlyArray<string>;

/** Walks through the app in a real terminal; at each step it waits for the screen of the app in this process. */
export async function walkFrames(theme: keyof typeof papers): Promise<readonly Frame[]> {
	const terminal = new TestTerminal(['--theme', theme], {columns, rows, env: {COLORTERM: 'truecolor'}});
	const visit = await TestVisit.open(columns, rows, {theme}, {colorLevel: 3});
	try {
		const frames: Frame[] = [];
		await meet(terminal, visit, 'at the beginning');
		frames.push(frameOf(terminal, papers[theme]));
		for (const keys of steps) {
			await visit.press(...keys);
			terminal.type(...keys.map(bytesOf));
			await meet(terminal, visit, `after ${keys.join(' ')}`);
			frames.push(frameOf(terminal, papers[theme]));
		}
		return frames;
	} finally {
		visit.close();
		terminal.close();
	}
}

function frameOf(terminal: TestTerminal, paper: Paper): Frame {
	return Array.from({length: rows}, (_, row) => drawnRow(terminal, row, columns, paper, 0).join(''));
}

/** Renders the frames as one SVG: a line that occurs in several frames is defined once, and each style has a class. */
export function movieOf(frames: readonly Frame[], {background, text}: Paper): string {
	const lines = [...new Set(frames.flat().filter(line => line !== ''))];
	const looks = new Map<string, string>();
	const shortened = (line: string) =>
		line
			.replaceAll(' lengthAdjust="spacingAndGlyphs"', '')
			.replaceAll(' shape-rendering="crispEdges"', '')
			.replace(/(?: (?:fill|font-weight|text-decoration)="[^"]*")+/g, look => ` class="${looks.get(look) ?? named(look)}"`);
	const named = (look: string) => {
		const name = `c${looks.size}`;
		looks.set(look, name);
		return name;
	};
	const definitions = lines.map((line, index) => `<g id="l${index}">${shortened(line)}</g>`).join('\n');
	const styles = [...looks].map(([look, name]) => `.${name}{${look.trim().replace(/([\w-]+)="([^"]*)" ?/g, '$1:$2;')}}`).join('');
	const [width, height] = [columns * cellWidth + 2 * margin, rows * cellHeight + 2 * margin];
	const drawn = (frame: Frame) =>
		frame.flatMap((line, row) => (line === '' ? [] : `<use href="#l${lines.indexOf(line)}" y="${row * cellHeight}"/>`)).join('');
	const [first = [], ...others] = frames;
	const share = Number((100 / frames.length).toFixed(3));
	const delays = others.map((_, index) => `.f${index + 1}{animation-delay:${((index + 1) * pace).toFixed(1)}s}`).join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}" xml:space="preserve">
<style>text{white-space:pre}${styles}.f{animation:f ${(frames.length * pace).toFixed(1)}s step-end infinite}${delays}@keyframes f{0%{visibility:visible}${share}%,100%{visibility:hidden}}@media (prefers-reduced-motion:reduce){.f{animation:none}}</style>
<defs>
${definitions}
</defs>
<g font-family="${fonts}" font-size="14" fill="${text}" shape-rendering="crispEdges">
<g><rect width="100%" height="100%" rx="8" fill="${background}"/>${drawn(first)}</g>
${others.map((frame, index) => `<g class="f f${index + 1}" visibility="hidden"><rect width="100%" height="100%" rx="8" fill="${background}"/>${drawn(frame)}</g>`).join('\n')}
</g>
</svg>
`;
}
