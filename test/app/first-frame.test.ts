import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nameFrame} from '../../source/app/screens/home/name-frame.js';
import type {Start} from '../../source/app/state/state.js';
import {ownResume} from '../../source/resume/own.js';
import {FrameSink} from '../../source/terminal/frame-sink.js';
import {Emulator} from '../helpers/emulator.js';
import {lookOf} from '../helpers/looks.js';
import {oddResumes} from '../helpers/resumes.js';
import {TestSession, TestVisit} from '../helpers/visit.js';

const windows = [
	[120, 40],
	[80, 24],
	[60, 20],
	[40, 12],
	[20, 5],
	[200, 55],
	[80, 17],
] as const;
const starts: Readonly<Record<string, Start>> = {
	'the first screen': {},
	'a section': {section: 'publications'},
	'a page': {section: 'about'},
	'a query': {query: 'agents'},
	'a query in a section': {section: 'publications', query: 'agents'},
};
const looks = {
	'in colours': {colorLevel: 3},
	'without colours': {colorLevel: 0},
	'in ASCII': {isAscii: true},
	'where characters may be wide': {isAmbiguousWide: true},
} as const;

/** What stands in each cell, and how it looks, of the cells that a frame has drawn something in. */
async function drawnCells(frame: string, [columns, rows]: readonly [number, number]): Promise<Map<string, string>> {
	const emulator = new Emulator(columns, rows);
	const pieces: string[] = [];
	new FrameSink(data => pieces.push(data)).draw(frame, {columns, rows});
	await emulator.write(`\x1B[?7l${pieces.join('')}`);
	const cells = new Map<string, string>();
	for (let row = 0; row < rows; row += 1) {
		for (let column = 0; column < columns; column += 1) {
			const cell = emulator.cell(row, column);
			const text = cell?.getChars().trim() ?? '';
			if (cell && text !== '') {
				cells.set(`row ${row}, column ${column}`, `${text} ${lookOf(cell)}`);
			}
		}
	}
	emulator.dispose();
	return cells;
}

for (const [place, start] of Object.entries(starts)) {
	for (const [look, options] of Object.entries(looks)) {
		test(`the name that stands there before Ink is loaded does not jump: ${place}, ${look}`, async () => {
			for (const size of windows) {
				const [columns, rows] = size;
				const background = 'dark';
				const session = new TestSession({columns, rows}, options);
				session.draw(nameFrame(session, ownResume, {...start, background}));
				const visit = await TestVisit.open(columns, rows, {...start, background}, options);
				const before = await drawnCells(session.frames[0] ?? '', size);
				const after = await drawnCells(visit.session.frames[0] ?? '', size);
				visit.close();
				assert.ok(before.size >= 7, 'a name is drawn');
				for (const [cell, drawn] of before) {
					assert.equal(after.get(cell), drawn, `${columns}x${rows}, ${cell}`);
				}
			}
		});
	}
}

test('nor does the name of anyone else, whatever it is', async () => {
	for (const [name, resume] of Object.entries(oddResumes)) {
		for (const size of windows) {
			const [columns, rows] = size;
			const session = new TestSession({columns, rows});
			session.draw(nameFrame(session, resume, {}));
			const visit = await TestVisit.open(columns, rows, {}, {resume});
			const after = await drawnCells(visit.session.frames[0] ?? '', size);
			visit.close();
			for (const [cell, drawn] of await drawnCells(session.frames[0] ?? '', size)) {
				assert.equal(after.get(cell), drawn, `${name} at ${columns}x${rows}, ${cell}`);
			}
		}
	}
});

test('where there is no name or no room for it, nothing is drawn', () => {
	assert.equal(nameFrame(new TestSession({columns: 10, rows: 3}), ownResume, {}), '');
	assert.equal(nameFrame(new TestSession({columns: 80, rows: 24}), oddResumes['an empty résumé'] ?? assert.fail(), {}), '');
});
