import assert from 'node:assert/strict';
import {mkdir, readdir} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {test} from 'node:test';
import {bundle} from '../../source/build/bundle.js';
import {loadedFiles} from '../helpers/loaded.js';
import {program} from '../helpers/program.js';
import {temporaryFolder} from '../helpers/project.js';
import {run} from '../helpers/run.js';
import {openTerminal} from '../helpers/terminal.js';

/** The program, bundled once more, so that it is known what each file of it was made of. */
const folder = await temporaryFolder();
const {outputs} = await bundle(join(folder, 'dist'));
const cli = join(folder, program);

/** The packages of which something is in a file of the bundle; the launcher is no bundle. */
function packagesIn(file: string): string[] {
	if (file === cli) {
		return [];
	}
	const output = outputs[relative(process.cwd(), file)];
	assert.ok(output, file);
	const used = Object.entries(output.inputs).filter(([, {bytesInOutput}]) => bytesInOutput > 0);
	return used.flatMap(([path]) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
}

/** The packages that a call loads, as code that was run. */
async function packagesFor(args: readonly string[]): Promise<Set<string>> {
	const coverage = join(await temporaryFolder(), 'coverage');
	await mkdir(coverage);
	const {code} = await run(process.execPath, [cli, ...args], {env: {NODE_V8_COVERAGE: coverage}});
	assert.equal(code, 0);
	const files = await loadedFiles(coverage);
	assert.ok(files.includes(cli), 'what was loaded is known');
	return new Set(files.flatMap(packagesIn));
}

const heavy = ['react', 'react-reconciler', 'ink', 'yoga-layout', 'ink-select-input', 'ssh2', 'jsonc-parser'];

for (const args of [[], ['--help'], ['--version'], ['publications'], ['--format', 'text', '--width', '40']]) {
	test(`${['xuhuang', ...args].join(' ')} in a pipe loads neither React nor Ink`, async () => {
		const loaded = await packagesFor(args);
		assert.deepEqual(
			heavy.filter(name => loaded.has(name)),
			[],
		);
	});
}

test('the commonest calls load no parser of the command line either', async () => {
	for (const args of [[], ['--help'], ['--version']]) {
		assert.ok(!(await packagesFor(args)).has('meow'), args.join(' '));
	}
});

test('this way of looking sees React where it is loaded: in the app', async t => {
	const coverage = await temporaryFolder();
	const terminal = openTerminal(t, [], {command: [process.execPath, cli], env: {NODE_V8_COVERAGE: coverage}});
	await terminal.waitFor('❯ 1 About');
	terminal.type('?');
	await terminal.waitFor('Help');
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
	const loaded = new Set((await loadedFiles(coverage)).flatMap(packagesIn));
	assert.ok(loaded.has('react') && loaded.has('ink'));
});

test('the tools of the build are in no file of the program', async () => {
	const files = (await readdir(join(folder, 'dist'))).filter(file => /\.[cm]?js$/.test(file));
	assert.ok(files.length > 0);
	const all = new Set(files.flatMap(file => packagesIn(join(folder, 'dist', file))));
	for (const name of ['esbuild', 'tsx', 'ajv', 'react-devtools-core']) {
		assert.ok(!all.has(name), name);
	}
});
