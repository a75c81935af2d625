import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/** Where the expected texts are kept. */
export const goldenFolder = 'test/golden';

/** How many differing lines a complaint shows. */
const most = 30;

/**
 * Checks that a text is, byte for byte, the one that is kept in a file. With UPDATE_GOLDEN=1 (`npm run golden`) it is written
 * there instead, to be read before it is committed.
 *
 * @param name a path below `goldenFolder`
 */
export async function assertGolden(name: string, text: string): Promise<void> {
	const path = join(goldenFolder, name);
	if (process.env.UPDATE_GOLDEN) {
		await mkdir(dirname(path), {recursive: true});
		await writeFile(path, text);
		return;
	}
	const expected = await readGolden(name);
	assert.ok(text === expected, `${path} says something else (npm run golden writes it anew):\n${differences(expected, text)}`);
}

/** The text that is kept in a file; nothing when there is no such file. */
export async function readGolden(name: string): Promise<string> {
	return readFile(join(goldenFolder, name), 'utf8').catch(() => '');
}

/** The lines that differ, each below the one that is expected in its place. */
export function differences(expected: string, actual: string): string {
	const [before, after] = [expected.split('\n'), actual.split('\n')];
	const lines = Array.from({length: Math.max(before.length, after.length)}, (_, index) => index);
	const changed = lines.filter(index => before[index] !== after[index]);
	const shown = changed
		.slice(0, most)
		.flatMap(index => [
			`line ${index + 1}`,
			...(before[index] === undefined ? [] : [`- ${before[index]}`]),
			...(after[index] === undefined ? [] : [`+ ${after[index]}`]),
		]);
	return [...shown, ...(changed.length > most ? [`and ${changed.length - most} lines more`] : [])].join('\n');
}
