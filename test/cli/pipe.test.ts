import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import stringWidth from 'string-width';
import {correctedSource, lostLines} from '../helpers/fidelity.js';
import {temporaryFolder} from '../helpers/project.js';
import {shell, xuhuang} from '../helpers/run.js';
import {ownSections} from '../helpers/sections.js';
import {openShell} from '../helpers/shell.js';

function widest(text: string): number {
	// An address is not broken: it may be longer than a line.
	const lines = text.split('\n').filter(line => !/^[ \p{L}]*https?:\S+$/u.test(line));
	return Math.max(...lines.map(line => stringWidth(line)));
}

test('into a pipe, the whole résumé is printed as plain text of at most 80 columns, and that is all', async () => {
	const {code, stdout, stderr} = await xuhuang();
	assert.equal(code, 0);
	assert.equal(stderr, '');
	assert.deepEqual(lostLines(await correctedSource(), stdout), []);
	assert.ok(widest(stdout) <= 80 && widest(stdout) > 70);
	assert.doesNotMatch(stdout, /[^\P{Cc}\n]/u, 'no escape sequence, no tab, no carriage return');
	assert.match(stdout, /[^\n]\n$/, 'one line feed at the end');
	assert.doesNotMatch(stdout, / $/m, 'no space at the end of a line');
	assert.doesNotMatch(stdout, /citation_for_view/, 'no page of Scholar where a paper has a better address');
	assert.match(stdout, /^\[2\] {2}2025 {2}ICLR {3}ToolACE: Winning/m);
});

test('a section is printed alone, in any case, with its title', async () => {
	const {code, stdout} = await xuhuang(['Honors']);
	assert.equal(code, 0);
	assert.match(stdout, /^Honors and Awards\n=+\n\nStars of Tomorrow Award/);
	assert.doesNotMatch(stdout, /Publications|Education/);
});

test('the sections, one after the other, are what is printed without a name', async () => {
	const {stdout} = await xuhuang();
	for (const {id} of ownSections) {
		const {stdout: section} = await xuhuang([id]);
		assert.ok(stdout.includes(section.trimEnd()), id);
	}
});

for (const width of [20, 40, 120, 1000]) {
	test(`--width ${width} is kept, and no word is lost`, async () => {
		const {code, stdout} = await xuhuang([`--width=${width}`]);
		assert.equal(code, 0);
		assert.ok(widest(stdout) <= width, `${widest(stdout)} columns`);
		const letters = (text: string) => text.replace(/[\s=]+/g, '');
		assert.equal(letters(stdout), letters((await xuhuang()).stdout));
	});
}

test('the width is written either way, and with a section', async () => {
	const [spaced, joined] = await Promise.all([xuhuang(['about', '--width', '40']), xuhuang(['--width=40', 'about'])]);
	assert.equal(spaced.code, 0);
	assert.equal(spaced.stdout, joined.stdout);
	assert.ok(widest(spaced.stdout) <= 40);
});

test('when the reader has seen enough, the program stops without a word', async () => {
	for (const reader of ['head -1', 'true', 'head -c 10', 'exec <&-']) {
		const {stderr} = await shell(`{ xuhuang; echo "code=$?" >&2; } | ${reader}`);
		assert.equal(stderr, 'code=0\n', reader);
	}
	const {code, stderr} = await xuhuang(['--width', '20'], {isReaderGone: true});
	assert.equal(stderr, '');
	assert.equal(code, 0);
});

test('a full disk is named in one line by every command, and is a failure', async () => {
	const file = join(await temporaryFolder(), 'resume.json');
	const commands = ['', 'pdf', '--help', '--screen-reader', 'validate data/resume.json --json', 'serve --help', `init ${file}`];
	const {stdout} = await shell(commands.map(command => `xuhuang ${command} </dev/null 2>&1 >/dev/full; echo $?`).join('; '));
	assert.equal(stdout, "xuhuang: Can't write standard output: the disk is full.\n1\n".repeat(commands.length));
	assert.equal((await shell('xuhuang nosuch 2>/dev/full')).code, 2, 'a full disk below standard error changes nothing');
});

test('a stdin in which nothing ever comes is not waited for', async () => {
	const {code, stdout} = await xuhuang([], {stdin: 'pipe'});
	assert.equal(code, 0);
	assert.match(stdout, /^Xu Huang\n/);
});

test('a terminal without a keyboard shows the text, and a line that tells what to do', async t => {
	const terminal = openShell(t, '"$NODE" "$CLI" honors </dev/null; echo "code=$?"');
	const screen = await terminal.waitFor('code=0');
	assert.match(screen, /^Honors and Awards\n=+\n/);
	const [, note] = /2017\.09\n(.*)\ncode=0/s.exec(screen) ?? [];
	assert.match(note ?? '', /^xuhuang: the input is not a terminal/);
	assert.ok(!terminal.output.includes('\x1B[?1049h'), 'the screen was never taken');
});

for (const [what, args, env] of [
	['in a CI job', 'honors', {CI: 'true'}],
	['with --format text', 'honors --format text', {}],
] as const) {
	test(`${what}, the text is printed on a terminal too, and nobody is waited for`, async t => {
		const terminal = openShell(t, `"$NODE" "$CLI" ${args}; echo "code=$?"`, {env});
		await terminal.waitFor('code=0');
		assert.match(terminal.screen, /^Honors and Awards\n=+\n/);
		assert.ok(!terminal.output.includes('\x1B'), 'no escape sequence');
	});
}
