import assert from 'node:assert/strict';
import {access, mkdir, readFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {test} from 'node:test';
import {keptAnswerFile} from '../../source/local/kept-answer.js';
import {loadedFiles} from '../helpers/loaded.js';
import {program} from '../helpers/program.js';
import {temporaryFolder} from '../helpers/project.js';
import {run} from '../helpers/run.js';
import {openTerminal} from '../helpers/terminal.js';

const strace = '/usr/bin/strace';
const hasStrace = await access(strace).then(
	() => true,
	() => false,
);
const dist = dirname(resolve(program));

/** A way to run the program, and to ask afterwards which of its own files it opened. */
interface Watch {
	readonly command: readonly [string, ...string[]];
	readonly env: Readonly<Record<string, string>>;
	readonly files: () => Promise<string[]>;
}

/** strace sees each file that is opened; where it is not installed, V8's coverage still tells which are run as code. */
async function startWatch(): Promise<Watch> {
	const folder = await temporaryFolder();
	if (!hasStrace) {
		const coverage = join(folder, 'coverage');
		await mkdir(coverage);
		const files = async () => ownFiles(await loadedFiles(coverage));
		return {command: [process.execPath, program], env: {NODE_V8_COVERAGE: coverage}, files};
	}
	const log = join(folder, 'log');
	return {
		command: [strace, '-f', '-qq', '-e', 'trace=open,openat', '-o', log, process.execPath, program],
		env: {},
		files: async () => {
			const calls = await readFile(log, 'utf8');
			return ownFiles([...calls.matchAll(/"(.*)", .*\) = \d+$/gm)].flatMap(([, path]) => path ?? []));
		},
	};
}

/** The names of those files that are the program's, each once, in order. */
function ownFiles(paths: readonly string[]): string[] {
	return [...new Set(paths.filter(path => dirname(path) === dist).map(path => basename(path)))].sort();
}

/** What an answer takes that the build has made. */
const kept = (name: string) => [...(hasStrace ? [keptAnswerFile(name)] : []), 'cli.cjs', 'main.cjs'];
/** What a section takes in a pipe, and what other calls take besides. */
const plain = ['answer.cjs', 'cli.cjs', 'main.cjs', 'own.cjs', 'sections.cjs'];
const and = (file: string) => [...plain, file].sort();
const calls: readonly (readonly [args: readonly string[], files: readonly string[]])[] = [
	[[], kept('text')],
	[['publications'], plain],
	[['--help'], kept('help')],
	[['--version'], kept('version')],
	[['-f', 'json'], kept('json')],
	[['-f', 'bibtex'], kept('bibtex')],
	[['markdown'], and('formats.cjs')],
	[['pdf'], [...and('formats.cjs'), 'pdf.cjs', 'surroundings.cjs'].sort()],
	[['news', '--width', '60'], plain],
	[['news', '--width=60'], and('parse.cjs')],
];

for (const [args, expected] of calls) {
	test(`${['xuhuang', ...args].join(' ')} in a pipe opens no more of its files than ${expected.join(', ')}`, async () => {
		const watch = await startWatch();
		const [command, ...rest] = watch.command;
		const {code, stderr} = await run(command, [...rest, ...args], {env: watch.env});
		assert.equal(code, 0, stderr);
		assert.deepEqual(await watch.files(), expected);
	});
}

/** What the app takes: until its first frame, and after it. */
const untilPainted = ['cli.cjs', 'local.cjs', 'main.cjs', 'own.cjs', 'sections.cjs', ...(hasStrace ? ['frame-80x24-2.txt'] : [])].sort();
const afterwards = ['app.cjs', 'facets.cjs', 'formats.cjs', 'search.cjs', ...(hasStrace ? ['yoga.wasm'] : [])];

test(`the app opens no more of its files than ${[...untilPainted, ...afterwards].join(', ')}`, async t => {
	const watch = await startWatch();
	const terminal = openTerminal(t, [], {command: watch.command, env: watch.env});
	await terminal.waitFor('❯ 1 About');
	terminal.type('/', 'wese');
	await terminal.waitFor(/❯.*WESE/);
	// It may be answered before the last of them has been opened.
	const files = await watch.files();
	assert.deepEqual(
		files.filter(file => ![...untilPainted, ...afterwards].includes(file)),
		[],
	);
	assert.ok(untilPainted.every(file => files.includes(file)));
});
