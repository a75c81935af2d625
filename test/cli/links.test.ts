import assert from 'node:assert/strict';
import {chmod, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {temporaryFolder} from '../helpers/project.js';
import {keys, openTerminal, type TerminalOptions, type TestTerminal} from '../helpers/terminal.js';

type Context = Parameters<typeof openTerminal>[0];
type Environment = NonNullable<TerminalOptions['env']>;

/** Opens the details of a paper: HyperGate has one link, ToolACE four. */
async function openPaper(t: Context, paper: 'HyperGate' | 'ToolACE', env: Environment = {}): Promise<TestTerminal> {
	const terminal = openTerminal(t, ['publications'], {rows: 40, env});
	await terminal.waitFor(' 1/13');
	terminal.type(paper === 'HyperGate' ? '' : 'j', keys.enter);
	await terminal.waitFor(new RegExp(`[›*] ${paper}`));
	return terminal;
}

/** A desktop whose browser writes the address that it is given into a file. */
async function desktop(): Promise<{env: Environment; address: () => Promise<string>}> {
	const folder = await temporaryFolder();
	const file = join(folder, 'address');
	await writeFile(join(folder, 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$@" > ${file}.part && mv ${file}.part ${file}\n`);
	await chmod(join(folder, 'xdg-open'), 0o755);
	const address = async () => readFile(file, 'utf8').catch(() => '');
	return {env: {DISPLAY: ':0', PATH: `${folder}:${process.env.PATH}`}, address};
}

/** Waits until the browser was given an address. */
async function waitForAddress(address: () => Promise<string>, patience = 10_000): Promise<string> {
	const end = Date.now() + patience;
	while ((await address()) === '' && Date.now() < end) {
		await new Promise(resolve => setTimeout(resolve, 20));
	}
	return address();
}

test('o with one link and no browser shows the address, whole', async t => {
	const terminal = await openPaper(t, 'HyperGate');
	const before = terminal.screen;
	terminal.type('o');
	await terminal.waitFor(/The address; y copies it[\s\S]*https:\/\/github\.com\/XuHwang\/HyperGate/);
	terminal.type(keys.escape);
	await terminal.waitFor(screen => screen === before);
});

test('o with several links is a menu of them', async t => {
	const terminal = await openPaper(t, 'ToolACE');
	terminal.type('o');
	const menu = await terminal.waitFor(/┌─ Open a link ─/);
	assert.match(menu, /❯ Paper .*openreview\.net[\s\S]* arXiv .*2409\.00920[\s\S]* Model .*ToolACE-8B[\s\S]* Dataset .*ToolACE\s/);
	terminal.type('j', keys.enter);
	await terminal.waitFor(/The address; y copies it[\s\S]*https:\/\/arxiv\.org\/abs\/2409\.00920/);
	terminal.type(keys.escape);
	await terminal.waitFor(screen => screen.includes('› ToolACE') && !screen.includes('The address'));
});

for (const section of ['publications', 'projects', 'honors', 'news', 'contact']) {
	test(`o in the list of ${section} does no harm, and opens what the selected item has`, async t => {
		const terminal = openTerminal(t, [section]);
		await terminal.waitFor(/ 1\/\d/);
		terminal.type('o', keys.left, '?');
		await terminal.waitFor('─ Help ─');
		assert.ok(!terminal.isOver);
	});
}

test('o in the list of publications opens the link of the selected paper', async t => {
	const terminal = openTerminal(t, ['publications']);
	await terminal.waitFor(' 1/13');
	terminal.type('jo');
	await terminal.waitFor(/┌─ Open a link ─/);
});

test('o on a chosen link opens that one', async t => {
	const terminal = await openPaper(t, 'ToolACE');
	for (let step = 0; step < 30 && terminal.filled !== 'Model'; step += 1) {
		const {filled} = terminal;
		terminal.type('j');
		await terminal.waitFor(() => terminal.filled !== filled);
	}
	terminal.type('o');
	await terminal.waitFor(/The address; y copies it[\s\S]*ToolACE-8B/);
});

test('on a desktop, the address goes to the browser, which is said, and nothing is in the way', async t => {
	const {env, address} = await desktop();
	const terminal = await openPaper(t, 'HyperGate', env);
	terminal.type('o');
	assert.equal(await waitForAddress(address), 'https://github.com/XuHwang/HyperGate\n');
	await terminal.waitFor('opened github.com');
	assert.doesNotMatch(terminal.screen, /The address/);
	terminal.type(keys.ctrlC);
	assert.equal(await terminal.waitForExit(), 0);
});

test('on a desktop, an e-mail goes to the mail program', async t => {
	const {env, address} = await desktop();
	const terminal = openTerminal(t, ['contact'], {env});
	await terminal.waitFor(' 1/8');
	terminal.type('j', keys.enter);
	await terminal.waitFor('› xuhuangcs@');
	terminal.type('o');
	assert.equal(await waitForAddress(address), 'mailto:xuhuangcs@mail.ustc.edu.cn\n');
});

test('over SSH no browser is opened, even where a display is', async t => {
	const {env, address} = await desktop();
	const terminal = await openPaper(t, 'HyperGate', {...env, SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22'});
	terminal.type('o');
	await terminal.waitFor('The address; y copies it');
	assert.equal(await address(), '');
});

test('where the browser can not be started, the address is shown', async t => {
	const folder = await temporaryFolder();
	const terminal = await openPaper(t, 'HyperGate', {DISPLAY: ':0', PATH: folder});
	terminal.type('o');
	await terminal.waitFor(/The browser did not open; the address[\s\S]*https:\/\/github\.com\/XuHwang\/HyperGate/);
});

const link = '\x1B]8;;https://github.com/XuHwang/HyperGate\x1B\\';

for (const env of [
	{TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809'},
	{VTE_VERSION: '7600'},
	{FORCE_HYPERLINK: '1'},
	{TERM: 'xterm-kitty'},
]) {
	test(`links are hyperlinks with ${JSON.stringify(env)}`, async t => {
		const terminal = await openPaper(t, 'HyperGate', env);
		assert.ok(terminal.output.includes(link));
		terminal.type('o');
		await terminal.waitFor('The address; y copies it');
		assert.ok(terminal.output.lastIndexOf(link) > terminal.output.lastIndexOf('The address'));
	});
}

for (const env of [
	{},
	{VTE_VERSION: '4900'},
	{TERM_PROGRAM: 'Apple_Terminal'},
	{VTE_VERSION: '7600', FORCE_HYPERLINK: '0'},
	{TERM: 'linux'},
]) {
	test(`links are plain text with ${JSON.stringify(env)}`, async t => {
		const terminal = await openPaper(t, 'HyperGate', env);
		terminal.type('o');
		await terminal.waitFor('The address; y copies it');
		assert.ok(!terminal.output.includes('\x1B]8;'));
	});
}
