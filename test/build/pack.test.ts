import assert from 'node:assert/strict';
import {readdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {correctedSource, lostLines} from '../helpers/fidelity.js';
import {packAndInstall} from '../helpers/pack.js';
import {copyOfProject, temporaryFolder} from '../helpers/project.js';
import {run} from '../helpers/run.js';
import {openTerminal} from '../helpers/terminal.js';

const packed = await packAndInstall(await temporaryFolder());
const installed = join(packed.folder, 'node_modules/xuhuang');

test('the package holds the program, the README, the license and the manifest, and nothing else', () => {
	const others = packed.files.filter(file => !file.startsWith('dist/'));
	assert.deepEqual(others.filter(file => file !== 'CHANGELOG.md').sort(), ['LICENSE', 'README.md', 'package.json']);
	const kinds = packed.files.filter(file => file.startsWith('dist/')).map(file => file.replace(/^.*\.(?=\w+$)/, ''));
	assert.deepEqual(
		kinds.filter(kind => !['js', 'cjs', 'mjs', 'wasm', 'ts', 'json', 'txt', 'ttf', 'css', 'png', '1'].includes(kind)),
		[],
	);
});

test('it installs from the tarball into an empty folder without a network: one package, with no dependencies', async () => {
	const packages = (await readdir(join(packed.folder, 'node_modules'))).filter(name => !name.startsWith('.'));
	assert.deepEqual(packages, ['xuhuang']);
	assert.match(packed.said, /added 1 package/);
});

test('the manifest has no dependencies at run time and nothing that runs on installing', async () => {
	const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
	for (const key of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies']) {
		assert.equal(manifest[key], undefined, key);
	}
	for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) {
		assert.equal(manifest.scripts?.[script], undefined, script);
	}
	assert.deepEqual(Object.keys(manifest.bin), ['xuhuang']);
	assert.deepEqual(manifest.man, ['dist/xuhuang.1'], 'npm links no manual page that is not in a list');
	assert.ok(packed.files.includes('dist/xuhuang.1'));
	assert.equal(manifest.engines.node, '>=22');
});

test('a clone that was never built is built when it is packed, without a table of sizes', async () => {
	const clone = await copyOfProject();
	const {code, stdout, stderr} = await run('npm', ['pack', '--json', '--dry-run'], {cwd: clone});
	assert.equal(code, 0, stderr);
	const [{files}] = JSON.parse(stdout) as [{files: {path: string}[]}];
	assert.ok(
		files.some(({path}) => path === 'dist/cli.cjs'),
		stdout,
	);
	assert.doesNotMatch(stderr, /kB {2}dist/);
});

// Without the changes that make libraries faster they are larger too.
test('the package is small', {skip: Boolean(process.env.XUHUANG_STOCK_LIBRARIES)}, async () => {
	// Of these, 160 kB are the code of the PDF and 220 its fonts, 90 the terminal for browsers and 100 the picture of previews.
	const {size} = await stat(packed.tarball);
	assert.ok(size < 1_410_000, `${size} bytes`);
});

test('every package inside has its license notice', async () => {
	const notices = await readFile(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
	for (const [title, line] of [...notices.matchAll(/^== .*\n(.*)/gm)].map(([both, next = '']) => [both, next] as const)) {
		assert.match(title, /^== \S+ \d\S+ \([\w.-]+( AND [\w.-]+)*\)\n/);
		assert.match(line, /^(Copyright|\([Cc]\) \d|©|By) /, title);
	}
	for (const name of [
		'ink',
		'react',
		'react-reconciler',
		'yoga-layout',
		'meow',
		'chalk',
		'pdfkit',
		'@xterm/xterm',
		'ws',
		'source-sans',
		'@expo-google-fonts/noto-sans-sc',
	]) {
		assert.match(notices, new RegExp(`^== ${name} \\d`, 'm'));
	}
	assert.match(notices.replace(/\s+/g, ' '), /and \(c\) You must retain, in the Source form/, 'no line of the text is taken for a holder');
	assert.match(notices, /SIL OPEN FONT LICENSE Version 1\.1/i);
});

test('the installed command prints the whole résumé in a pipe', async () => {
	const {code, stdout, stderr} = await run(packed.command, [], {cwd: packed.folder});
	assert.equal(code, 0);
	assert.equal(stderr, '');
	assert.deepEqual(lostLines(await correctedSource(), stdout), []);
});

test('the installed command runs in a terminal, in any folder', async t => {
	const terminal = openTerminal(t, [], {command: ['sh', '-c', 'cd / && exec "$0"', packed.command]});
	await terminal.waitFor('❯ 1 About');
	terminal.type('3', '\r');
	await terminal.waitFor('Xu Huang*, Xiaolong Chen*');
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
	assert.match(terminal.screen, /npx xuhuang/);
});
