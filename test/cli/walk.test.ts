import assert from 'node:assert/strict';
import {test} from 'node:test';
import stringWidth from 'string-width';
import {ownResume} from '../../source/resume/own.js';
import {Emulator} from '../helpers/emulator.js';
import {ownSections} from '../helpers/sections.js';
import {openTerminal} from '../helpers/terminal.js';
import {TestVisit} from '../helpers/visit.js';
import {walk} from '../helpers/walk.js';

const windows = [
	[80, 24],
	[120, 40],
	[60, 20],
	[40, 12],
] as const;

for (const [columns, rows] of windows) {
	test(`at ${columns}x${rows} every section and item is reached by keyboard, and every word of it is seen`, async t => {
		const terminal = openTerminal(t, [], {columns, rows});
		await terminal.waitFor('❯ 1 About');
		await walk(terminal);
		await assertFits(terminal.output, columns, rows);
	});
}

test('in the details of every item, stepping down with j shows the address of each of its links', async t => {
	const visit = await TestVisit.open(200, 24);
	t.after(() => visit.close());
	for (const [index, section] of ownSections.entries()) {
		for (const [row, {links = [], opens}] of section.items(ownResume).entries()) {
			if (!opens) {
				await visit.press('0', String(index + 1), ...(section.isPage ? [] : ['s', 'g', ...Array<string>(row).fill('j'), 'enter']));
				const unseen = new Set(links.map(({url}) => url.replace(/^mailto:/, '')));
				for (let step = 0; step < 45 && unseen.size > 0; step += 1) {
					await visit.press('j');
					const footer = visit.lines.at(-1) ?? '';
					for (const address of [...unseen].filter(address => footer.includes(address))) {
						unseen.delete(address);
					}
				}
				assert.deepEqual([...unseen], [], `${section.id} ${row}`);
				await visit.press('0', String(index + 1), 's');
			}
		}
	}
});

/** Draws all that was written in a larger window: nothing may stand beyond the size that the program was told. */
async function assertFits(output: string, columns: number, rows: number): Promise<void> {
	const emulator = new Emulator(columns + 40, rows + 10);
	const end = '\x1B[?2026l';
	const frames = output.split(end).slice(0, -1);
	assert.ok(frames.length > 100);
	/** The first frame may hold no more than the header. */
	let isWhole = false;
	for (const frame of frames) {
		await emulator.write(frame + end);
		const {lines} = emulator;
		const wide = lines.find(line => stringWidth(line) > columns);
		assert.equal(wide, undefined, `wider than ${columns}`);
		assert.ok(
			lines.slice(rows).every(line => line === ''),
			'nothing stands below the window',
		);
		isWhole ||= lines[rows - 1] !== '';
		assert.ok(!isWhole || /(q quit|esc back)$/.test(lines[rows - 1] ?? ''), `the footer stands in the last row:\n${lines.join('\n')}`);
	}
}
