import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {differences} from '../helpers/golden.js';
import {lookOf} from '../helpers/looks.js';
import {missing} from '../helpers/programs.js';
import {ownSections} from '../helpers/sections.js';
import {openTerminal, type TestTerminal} from '../helpers/terminal.js';
import {eventually, program, TestServer} from './server.js';

/** Colours differ between terminals of a known background and others: both have the same. */
const looks = ['--theme', 'dark'] as const;
const env = {TERM: 'xterm-256color', COLORTERM: 'truecolor'};

/** Each cell of a terminal: its character, and how it looks. */
function cellsOf(terminal: TestTerminal, columns: number, rows: number): string[] {
	return Array.from({length: rows * columns}, (_, place) => {
		const cell = terminal.cell(Math.floor(place / columns), place % columns);
		return cell ? `${cell.getChars() || ' '} ${lookOf(cell)}` : '';
	});
}

for (const [columns, rows] of [
	[80, 24],
	[120, 40],
	[60, 20],
] as const) {
	test(`at ${columns}x${rows} the visitor by SSH sees the first screen and all sections as the local reader does, cell for cell`, {
		skip: missing('ssh'),
	}, async t => {
		const server = await TestServer.start(t);
		const local = openTerminal(t, looks, {columns, rows, env, command: [process.execPath, ...program]});
		const remote = server.open(t, ['--', ...looks], {columns, rows, env});
		const both = [local, remote] as const;
		const cells = (terminal: TestTerminal) => cellsOf(terminal, columns, rows);
		const assertSame = async (where: string) => {
			await eventually(() => isDeepStrictEqual(cells(local), cells(remote))).catch(() => {
				assert.equal(remote.screen, local.screen, `${where}: the words`);
				assert.fail(`${where}: the looks differ:\n${differences(cells(local).join('\n'), cells(remote).join('\n'))}`);
			});
			assert.ok(
				cells(local).some(cell => cell.includes('#')),
				'there are colours',
			);
		};
		await Promise.all(both.map(terminal => terminal.waitFor(/❯ 1 About[\s\S]*q quit$/)));
		await assertSame('the first screen');
		for (const [index, {id}] of ownSections.entries()) {
			const before = local.screen;
			for (const terminal of both) {
				terminal.type(String(index + 1));
			}
			await Promise.all(both.map(terminal => terminal.waitFor(screen => screen !== before)));
			await assertSame(id);
		}
	});
}
