/**
 * How much slower the program is with 5,000 items than with our own résumé: `npm run build && npx tsx test/from/large.ts`.
 * Wanted: opening, to the first screen, within 1.5 times, a key within 2 times.
 */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {keys, TestTerminal} from '../helpers/terminal.js';
import {large} from './fixtures.js';

const rounds = 15;

/** The median, in ms, of how long it takes until the screen is there, and until keys in a list are answered. */
async function measure(args: readonly string[], columns: number) {
	const opening: number[] = [];
	const keyed: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const began = performance.now();
		const terminal = new TestTerminal(args, {columns, rows: 40});
		await terminal.waitFor('❯ 1 About');
		opening.push(performance.now() - began);
		terminal.type('3');
		await terminal.waitFor(/ 1\/\d+/);
		for (const place of [2, 3, 4, 5, 6]) {
			const pressed = performance.now();
			terminal.type(keys.down);
			await terminal.waitFor(new RegExp(` ${place}/\\d+`));
			keyed.push(performance.now() - pressed);
		}
		terminal.type('q');
		await terminal.waitForExit();
		terminal.close();
	}
	return {opening: median(opening), key: median(keyed)};
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

const folder = await mkdtemp(join(tmpdir(), 'xuhuang-large-'));
const file = join(folder, 'large.json');
await writeFile(file, JSON.stringify(large(5000)));
for (const columns of [80, 120]) {
	const own = await measure([], columns);
	const many = await measure(['--from', file], columns);
	for (const what of ['opening', 'key'] as const) {
		const ratio = many[what] / own[what];
		process.stdout.write(
			`${columns} columns, ${what}: ${own[what].toFixed(1)} ms own, ${many[what].toFixed(1)} ms with 5,000 items, ${ratio.toFixed(2)} times\n`,
		);
	}
}
await rm(folder, {recursive: true});
