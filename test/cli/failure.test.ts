import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {program} from '../helpers/program.js';
import {missing} from '../helpers/programs.js';
import {buildProject, copyOfProject} from '../helpers/project.js';
import {openShell} from '../helpers/shell.js';
import {keys, type TestTerminal} from '../helpers/terminal.js';
import {TestServer} from '../ssh/server.js';

/** What is broken: a source file, a text in it, and what stands there instead. */
const inComponent = [
	'source/app/App.tsx',
	'useSyncExternalStore(model.subscribe, model.snapshot);',
	"useSyncExternalStore(model.subscribe, model.snapshot);\nif (state.history.some(({screen}) => screen === 'help')) { throw new Error('The help is torn.'); }",
] as const;
const inHandler = [
	'source/app/perform.ts',
	'const resolved = resolve(',
	"if (action.type === 'bibtex') { throw new Error('The key is stuck.'); }\nconst resolved = resolve(",
] as const;
// The build renders first frames: only at a terminal it is broken.
const whileLoading = [
	'source/app/mount.tsx',
	'chalk.level = 3;',
	"if (process.stdout.isTTY) { throw new Error('The ink is dry.'); }",
] as const;

/** Builds the program with something broken; returns its path. */
async function build(...changes: ReadonlyArray<readonly [file: string, from: string, to: string]>): Promise<string> {
	const folder = await copyOfProject();
	for (const [file, from, to] of changes) {
		const path = join(folder, file);
		const text = await readFile(path, 'utf8');
		assert.ok(text.includes(from), `${file} holds ${from}`);
		await writeFile(
			path,
			text.replace(from, () => to),
		);
	}
	const {code, stderr} = await buildProject(folder);
	assert.equal(code, 0, stderr);
	return join(folder, program);
}

const broken = await build(inComponent, inHandler);
const brokenAtStart = await build(whileLoading);

/** Waits for the end and checks that the terminal is as it was, with one line on it. */
async function assertOneLine(terminal: TestTerminal, line: string): Promise<void> {
	const screen = await terminal.waitFor('code=1 same');
	assert.ok(terminal.isRestored);
	assert.equal(/^pid=\d+\n([\s\S]*)\ncode=1 same/.exec(screen)?.[1], line);
}

test('an error in a component: one clear line, exit code 1, and the terminal is given back', async t => {
	const terminal = openShell(t, 'told publications', {env: {CLI: broken}});
	await terminal.waitFor(' 1/13');
	terminal.type('jjj', keys.enter);
	await terminal.waitFor('› WESE');
	terminal.type('?');
	await assertOneLine(terminal, 'xuhuang: The help is torn.');
});

test('an error while a key is handled: the same', async t => {
	const terminal = openShell(t, 'told publications', {env: {CLI: broken}});
	await terminal.waitFor(' 1/13');
	terminal.type('jb');
	await assertOneLine(terminal, 'xuhuang: The key is stuck.');
});

test('a visitor by SSH who meets such an error is told so, and only his visit ends', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t, {}, [], [broken]);
	const other = server.open(t);
	await other.waitFor('❯ 1 About');
	for (const key of ['?', 'b']) {
		const visitor = server.open(t, ['publications']);
		await visitor.waitFor(' 1/13');
		visitor.type('j', key);
		assert.equal(await visitor.waitForExit(), 1);
		assert.ok(visitor.isRestored);
		assert.doesNotMatch(visitor.output, /torn|stuck|source\/app/);
	}
	const errors = server.logs.filter(({kind}) => kind === 'shell').map(({end}) => end);
	assert.deepEqual(errors, ['failed', 'failed']);
	assert.equal(server.logs.filter(({msg}) => msg === 'uncaught error').length, 0);
	other.type('3');
	await other.waitFor(' 1/13');
});

test('an error while the app is loaded: the same', async t => {
	const terminal = openShell(t, 'told', {env: {CLI: brokenAtStart}});
	await assertOneLine(terminal, 'xuhuang: The ink is dry.');
});

test('the line goes to stderr, and stdout gets none of it', async t => {
	const terminal = openShell(t, '"$NODE" "$CLI" 2>/dev/null; echo "code=$?"', {env: {CLI: brokenAtStart}});
	const screen = await terminal.waitFor('code=1');
	assert.match(screen, /^code=1\n*$/);
});
