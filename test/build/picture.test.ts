import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {Emulator} from '../helpers/emulator.js';
import {movieOf, steps, walkFrames} from '../helpers/movie.js';
import {openForPicture, papers, pictures, svgOf} from '../helpers/picture.js';

test('the README shows the pictures, and each of them has a file', async () => {
	const readme = await readFile('README.md', 'utf8');
	for (const {name} of pictures) {
		assert.ok(readme.includes(`(data/${name}.svg)`), name);
		assert.match(await readFile(`data/${name}.svg`, 'utf8'), /^<svg [\s\S]*<\/svg>\n$/);
	}
});

test('a picture is made from what stands on a real screen: its words, its colours, its blocks as rectangles', async t => {
	for (const picture of pictures) {
		const terminal = await openForPicture(picture);
		t.after(terminal.close);
		const svg = svgOf(terminal, picture);
		const words = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
		for (const word of picture.name === 'home' ? ['Publications', 'Open to positions'] : ['ToolACE', 'HyperGate', 'newest first']) {
			assert.ok(words.includes(word), word);
		}
		assert.doesNotMatch(words, /[█▀▄]/);
		assert.match(svg, /fill="#[\da-f]{6}"/);
		assert.ok(picture.name !== 'home' || svg.split('<rect').length > 100);
	}
});

test('blocks that touch leave no seam: one rectangle for a run, from the edge of one cell to the edge of the next', async () => {
	const emulator = new Emulator(10, 2);
	await emulator.write('\x1B[38;2;1;2;3m██▀\r\n▄\x1B[0m<&>');
	const svg = svgOf({cell: (row, column) => emulator.cell(row, column)}, {title: '"x"', columns: 10, rows: 2});
	emulator.dispose();
	const rectangles = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="#010203"/g)];
	assert.deepEqual(
		rectangles.map(([, ...numbers]) => numbers.map(Number)),
		[
			[16, 16, 16.8, 18],
			[32.8, 16, 8.4, 9],
			[16, 43, 8.4, 9],
		],
	);
	assert.match(svg, /&lt;&amp;&gt;/);
	assert.match(svg, /aria-label="&quot;x&quot;"/);
});

test('the moving picture is a walk through the app: each step shows what the app in this process does', async () => {
	const frames = await walkFrames('dark');
	assert.equal(frames.length, steps.length + 1);
	const svg = movieOf(frames, papers.dark);
	assert.ok(svg.length < 100_000, `${svg.length} bytes`);
	assert.equal(svg.split('visibility="hidden"').length - 1, steps.length, 'all but the first frame are hidden where nothing moves');
	assert.match(svg, /@media \(prefers-reduced-motion:reduce\)\{\.f\{animation:none\}\}/);
	const readme = await readFile('README.md', 'utf8');
	for (const theme of ['dark', 'light']) {
		assert.ok(readme.includes(`data/walk-${theme}.svg`), theme);
		assert.match(await readFile(`data/walk-${theme}.svg`, 'utf8'), /^<svg [\s\S]*<\/svg>\n$/);
	}
});
