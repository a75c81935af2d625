import assert from 'node:assert/strict';
import {access, mkdir, readFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {runInNewContext} from 'node:vm';
import {packAndInstall} from '../helpers/pack.js';
import {temporaryFolder} from '../helpers/project.js';
import {run} from '../helpers/run.js';
import {openTerminal} from '../helpers/terminal.js';

/** Node's own binaries, as the npm package `node` installs them, are kept here: outside of the project. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'xuhuang-test');
const platform = `node-${process.platform}-${process.arch}`;

/** The path of a Node of that major version, installed when it is not there; a reason when it can't be had. */
async function nodeBinary(major: number): Promise<{path: string} | {reason: string}> {
	const folder = join(cache, `node-${major}`);
	const path = join(folder, 'node_modules', platform, 'bin/node');
	try {
		await access(path);
	} catch {
		await mkdir(folder, {recursive: true});
		const flags = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=0'];
		const {code, stderr} = await run('npm', ['install', ...flags, `${platform}@${major}`], {cwd: folder, env: process.env});
		if (code !== 0) {
			return {
				reason: /npm error (?!code|errno)(.*)/.exec(stderr)?.[1] ?? (code === null ? 'npm took too long' : `npm exited with ${code}`),
			};
		}
	}
	return {path};
}

const packed = await packAndInstall(await temporaryFolder());
const program = join(packed.folder, 'node_modules/xuhuang/dist/cli.cjs');
const ran: string[] = [];
const missing: string[] = [];

for (const major of [20, 22, 24, 26]) {
	test(`the packed program runs on Node ${major}: in a terminal and in a pipe`, async t => {
		const node = await nodeBinary(major);
		if ('reason' in node) {
			missing.push(String(major));
			t.skip(`Node ${major} could not be had (${platform}@${major} from npm): ${node.reason}`);
			return;
		}
		const version = (await run(node.path, ['--version'])).stdout.trim();
		assert.match(version, new RegExp(`^v${major}\\.`));
		const terminal = openTerminal(t, [], {command: [node.path, program]});
		await terminal.waitFor('❯ 1 About');
		terminal.type('3', '\r');
		await terminal.waitFor('Xu Huang*, Xiaolong Chen*');
		terminal.type('q');
		assert.equal(await terminal.waitForExit(), 0);
		assert.match(terminal.screen, /npx xuhuang/);
		const {code, stdout, stderr} = await run(node.path, [program, 'publications']);
		assert.equal(stderr, '', 'no warning');
		assert.equal(code, 0);
		assert.match(stdout, /^Publications\n=+\n\n\[1\] {2}2025 {2}WWW {4}HyperGate: /);
		ran.push(version);
	});
}

test('a Node that is too old is told so in one line, by a file that it can read', async () => {
	const launcher = await readFile(program, 'utf8');
	assert.doesNotMatch(
		launcher.replace(/\/\*.*?\*\/|\/\/.*?\n|'[^']*'/gs, ''),
		/=>|`|\?\.|\b(?:let|const|class|async|import|export)\b/,
		'ECMAScript 5',
	);
	const lines: string[] = [];
	const old = {versions: {node: '4.9.1'}, exitCode: 0};
	runInNewContext(launcher.replace(/^#!.*/, ''), {process: old, console: {error: (line: string) => lines.push(line)}});
	assert.deepEqual(lines, ['xuhuang: this is Node 4.9.1; it takes Node 22 or later, from https://nodejs.org']);
	assert.equal(old.exitCode, 1);
});

test('how many versions of Node it ran on', t => {
	t.diagnostic(
		`ran on Node ${ran.join(', ') || 'no version'}${missing.length > 0 ? `; NOT on ${missing.join(', ')}: could not be had` : ''}`,
	);
});
