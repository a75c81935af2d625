import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {test} from 'node:test';
import {create, type Font} from 'fontkit';
import {bundle} from '../../source/build/bundle.js';
import {writeFonts} from '../../source/build/subset-fonts.js';
import {packedSize} from '../bench/package-size.js';
import {temporaryFolder} from '../helpers/project.js';

/** The files that are loaded until the first words stand there, in a pipe and on a screen. */
const started = ['main.cjs', 'own.cjs', 'sections.cjs', 'answer.cjs', 'local.cjs'];
/** The most that they may weigh together, in kB: a bit over what they do. */
const mostStarted = 110;

const {outputs} = await bundle(join(await temporaryFolder(), 'dist'));
const files = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));

/** The packages from npm of which something is in a file. */
function packagesIn(file: string): string[] {
	const inputs = Object.entries(files.get(file)?.inputs ?? assert.fail(`There is no ${file}.`));
	const used = inputs.filter(([, {bytesInOutput}]) => bytesInOutput > 0);
	const names = used.flatMap(([path]) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
	return [...new Set(names)].sort();
}

test('what a start loads does not grow', () => {
	const sizes = started.map(file => `${file} ${((files.get(file)?.bytes ?? assert.fail(file)) / 1000).toFixed(1)} kB`);
	assert.ok(started.reduce((sum, file) => sum + (files.get(file)?.bytes ?? 0), 0) < mostStarted * 1000, sizes.join(', '));
});

test('what answers in a pipe holds three packages: a table of widths, the distance of words, and the parts of names', () => {
	const packages = ['main.cjs', 'own.cjs', 'sections.cjs', 'answer.cjs', 'help.cjs', 'formats.cjs'].flatMap(packagesIn);
	assert.deepEqual([...new Set(packages)].sort(), ['get-east-asian-width', 'leven', 'parse-full-name']);
});

test('what paints the first frame holds neither React nor Ink nor Yoga, and no parser', () => {
	const heavy = ['react', 'react-reconciler', 'scheduler', 'ink', 'yoga-layout', 'ssh2', 'meow', 'yaml', 'jsonc-parser'];
	const packages = packagesIn('local.cjs');
	assert.deepEqual(
		heavy.filter(name => packages.includes(name)),
		[],
	);
	assert.ok(packages.includes('chalk'), 'this way of looking sees packages');
});

test('the SSH part is in a file of its own, which nothing else loads', () => {
	assert.ok(packagesIn('serve.mjs').includes('ssh2'));
	for (const file of files.keys()) {
		assert.ok(file === 'serve.mjs' || !packagesIn(file).includes('ssh2'), file);
	}
});

test('the PDF is in a file of its own, with fonts beside it that are cut down to what a page needs', async () => {
	const libraries = ['bidi-js', 'fontkit', 'linebreak', 'pdfkit'];
	for (const file of files.keys()) {
		assert.deepEqual(
			packagesIn(file).filter(name => libraries.includes(name)),
			file === 'pdf.cjs' ? libraries : [],
			file,
		);
	}
	const folder = join(await temporaryFolder(), 'fonts');
	await writeFonts(folder, await readFile('data/resume.json', 'utf8'));
	const fonts = await Promise.all((await readdir(folder)).map(name => readFile(join(folder, name))));
	assert.ok(fonts.reduce((sum, {length}) => sum + length, 0) < 420_000);
	// The license of Source Sans keeps its name for the whole of it.
	assert.ok(fonts.every(font => !('name' in (create(font) as Font).directory.tables)));
});

test('the tools of the build are in no file of the program', () => {
	const packages = new Set([...files.keys()].flatMap(packagesIn));
	assert.deepEqual(
		['esbuild', 'tsx', 'ajv', 'react-devtools-core'].filter(name => packages.has(name)),
		[],
	);
});

test('a file loads only these others', () => {
	const loads = Object.fromEntries(
		[...files].map(([file, {imports}]) => [
			file,
			[...new Set(imports.map(({path}) => path).filter(path => path.startsWith('./')))].map(path => path.slice(2)).sort(),
		]),
	);
	const own = new Set(files.keys());
	assert.deepEqual(
		Object.values(loads)
			.flat()
			.filter(file => !own.has(file)),
		[],
	);
	for (const file of ['own.cjs', 'sections.cjs', 'parse.cjs', 'open-url.cjs']) {
		const atOnce = files.get(file)?.imports.filter(({path, kind}) => path.startsWith('./') && kind !== 'dynamic-import');
		assert.deepEqual(atOnce, [], file);
	}
	assert.ok(!loads['local.cjs']?.includes('serve.mjs'));
	assert.ok(!loads['answer.cjs']?.includes('parse.cjs') && !loads['answer.cjs']?.includes('app.cjs'));
});

/**
 * The aim was 200 kB: Ink, React and Yoga alone are 130, and what reads the files of others is 230: BibTeX 86, YAML and JSON5
 * 44, the detector of languages 35, Markdown 30, the fields 14, encodings 13; meow is 40, and the licenses of all 20.
 */
const mostPacked = 615_000;

test('hardly anything is in two files', () => {
	const found = new Map<string, number[]>();
	for (const [file, {inputs}] of files) {
		for (const [path, {bytesInOutput}] of file === 'serve.mjs' ? [] : Object.entries(inputs)) {
			found.set(path, [...(found.get(path) ?? []), bytesInOutput]);
		}
	}
	const again = [...found].flatMap(([path, [, ...others]]) => others.map(bytes => ({path, bytes})));
	const sum = again.reduce((all, {bytes}) => all + bytes, 0);
	// What a screen is made from is read aloud too: the app and read-aloud.cjs, which are never loaded together, each have it.
	const largest = again.toSorted((a, b) => b.bytes - a.bytes).slice(0, 5);
	assert.ok(sum < 62_000, `${sum} bytes are there again, most of them of ${largest.map(({path}) => path).join(', ')}`);
});

test('the packed program without its servers and the PDF does not grow', {
	skip: Boolean(process.env.XUHUANG_STOCK_LIBRARIES),
}, async () => {
	const size = await packedSize(await temporaryFolder(), ['ssh', 'web', 'pdf']);
	assert.ok(size <= mostPacked, `${(size / 1000).toFixed(1)} kB`);
});
