import assert from 'node:assert/strict';
import {test} from 'node:test';
import xterm from '@xterm/headless';
import {showVisit} from '../../source/app/run.js';
import type {Start} from '../../source/app/state.js';
import {beginVisit} from '../../source/app/visit.js';
import {loadLanguage} from '../../source/language/language.js';
import {ownResume} from '../../source/resume/own.js';
import {Screen} from '../../source/terminal/screen.js';
import type {Window} from '../../source/terminal/window.js';
import {TestSession} from '../helpers/visit.js';

const chinese = await loadLanguage('zh');
const windows = [
	[120, 40],
	[80, 24],
	[60, 20],
	[40, 12],
	[20, 5],
	[19, 4],
] as const;
const starts: Readonly<Record<string, Start>> = {
	'the menu': {},
	'the menu on a light background': {background: 'light'},
	'the publications': {section: 'publications'},
	'the contact': {section: 'contact'},
	'a query': {query: 'agent'},
	'the menu in Chinese': {language: chinese},
	'the publications in Chinese': {language: chinese, section: 'publications'},
};
const colorLevels = [0, 1, 2, 3] as const;

/** The last frame of the first paint, and the first frame of Ink after it, of a visit that begins so. */
async function framesOf(session: TestSession, start: Start): Promise<{painted: string; ink: string}> {
	const visit = beginVisit(session, ownResume, start);
	const stopPainting = visit.paint();
	const painted = session.frames.at(-1) ?? '';
	stopPainting();
	session.frames.length = 0;
	const close = showVisit(visit);
	const ink = session.frames[0];
	close();
	assert.ok(ink !== undefined, 'Ink draws at once');
	return {painted, ink};
}

/** What stands in each cell of the screen and how it looks, after the frame came as the program sends it. */
async function cellsOf(frame: string, {columns, rows}: Window): Promise<string[]> {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const pieces: string[] = [];
	new Screen(data => pieces.push(data)).draw(frame, {columns, rows});
	await new Promise<void>(resolve => terminal.write(pieces.join(''), resolve));
	const {active} = terminal.buffer;
	const cells = Array.from({length: columns * rows}, (_, place) => {
		const cell = active.getLine(Math.floor(place / columns))?.getCell(place % columns);
		assert.ok(cell, String(place));
		const text = cell.getChars() || ' ';
		const lines = [cell.isUnderline() && 'underlined', cell.isInverse() && 'inverse'].filter(Boolean);
		// The colour and the weight of a space can't be seen.
		const isBlank = text === ' ' && lines.length === 0;
		const weight = isBlank ? [] : [cell.isBold() && 'bold', cell.isDim() && 'dim'].filter(Boolean);
		const color = isBlank ? '' : `${cell.getFgColorMode()}:${cell.getFgColor()}`;
		return `"${text}" ${color} on ${cell.getBgColorMode()}:${cell.getBgColor()} ${[...lines, ...weight].join(' ')}`;
	});
	terminal.dispose();
	return cells;
}

/** The addresses of the hyperlinks, in order. */
function linksIn(frame: string): string[] {
	const parts = frame.split('\x1B]8;;').slice(1);
	return parts.flatMap(part => /^[!-~]+/.exec(part)?.[0] ?? []);
}

/** The cells that differ, with their places. */
function differences(before: readonly string[], after: readonly string[], columns: number): string[] {
	return after.flatMap((cell, place) =>
		cell === before[place] ? [] : [`row ${Math.floor(place / columns)}, column ${place % columns}: ${before[place]} became ${cell}`],
	);
}

for (const [name, start] of Object.entries(starts)) {
	for (const [columns, rows] of windows) {
		test(`the first paint of ${name} at ${columns}x${rows} is Ink's first frame, cell by cell, in all colours`, async () => {
			for (const colorLevel of colorLevels) {
				for (const hasHyperlinks of [false, true]) {
					const session = Object.assign(new TestSession({columns, rows}, colorLevel), {hasHyperlinks});
					const {painted, ink} = await framesOf(session, start);
					const changed = differences(await cellsOf(painted, {columns, rows}), await cellsOf(ink, {columns, rows}), columns);
					assert.deepEqual(changed.slice(0, 10), [], `colour level ${colorLevel}, hyperlinks ${hasHyperlinks}`);
					assert.deepEqual(linksIn(painted), linksIn(ink));
				}
			}
		});
	}
}
