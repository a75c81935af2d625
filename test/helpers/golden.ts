import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/** The folder of the expected texts. */
export const goldenFolder = 'test/golden';

/** Maximum differing lines in an error. */
const most = 30;

/**
 * Asserts that a text equals a golden file, byte for byte. With UPDATE_GOLDEN=1 (`npm run golden`) it writes the file
 * instead, for review before it is committed.
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

/** Reads a golden file; '' when it does not exist. */
export async function readGolden(name: string): Promise<string> {
	return readFile(join(goldenFolder, name), 'utf8').catch(() => '');
}

/** Returns the differing lines, each below the expected one. */
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
