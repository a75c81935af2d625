import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import {parseCommand} from '../../source/ssh/exec/parse-command.js';
import {splitShellWords} from '../../source/ssh/exec/shell-words.js';
import {missing} from '../helpers/programs.js';
import {program, run, TestServer} from './server.js';

test('a command gives the same bytes and the same exit code as the local program', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const calls = [
		[],
		['json'],
		['bibtex'],
		['html'],
		['vcard'],
		['--version'],
		['completion', 'bash'],
		['publications', '--search', 'llm'],
		['publications', '--search', "'year:2024 llm'"],
		['--search', 'nothingmatchesthis'],
		['publications', '--format', 'bibtex'],
		['--width', '60'],
		['--width', '5'],
		['--format', 'nonsense'],
	];
	for (const call of calls) {
		const local = await run(process.execPath, [...program, ...call.map(word => word.replaceAll("'", ''))]);
		const remote = await server.ssh(call.length > 0 ? ['--', ...call] : []);
		assert.deepEqual(remote, local, call.join(' '));
	}
});

test('the help over SSH tells of what works there, and how options get there', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const {stdout, code} = await server.ssh(['help']);
	assert.equal(code, 0);
	assert.match(stdout, /^ {2}ssh HOST -- --search llm +with options: put them after --$/m);
	assert.doesNotMatch(stdout, /--(from|watch|output|force|font)\b|^ {2}(init|merge|validate|site|serve)\b/m);
	for (const call of [['publications'], ['--', '--search', 'llm'], ['bibtex'], ['version']]) {
		assert.equal((await server.ssh(call)).code, 0, call.join(' '));
	}
	assert.match((await server.ssh(['merge', 'a', 'b'])).stderr, /"merge" works only on your own machine/);
});

test('ssh HOST pdf gives the bytes of the local program, and says what was left out', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const folder = await mkdtemp(join(tmpdir(), 'xuhuang-pdf-'));
	t.after(() => rm(folder, {recursive: true, force: true}));
	const calls = [['pdf'], ['pdf', '--paper', 'letter', '--pages', '1'], ['news', 'pdf', '--lang', 'zh'], ['pdf', '--search', 'year:2022']];
	for (const call of calls) {
		const [here, there] = [join(folder, 'here.pdf'), join(folder, 'there.pdf')];
		const local = await run('sh', ['-c', `"$@" > ${here}`, 'sh', process.execPath, ...program, ...call]);
		const remote = await run('sh', ['-c', `ssh "$@" > ${there}`, 'sh', ...server.clientArgs(), 'visitor@localhost', '--', ...call]);
		assert.deepEqual(remote, local, call.join(' '));
		assert.ok((await readFile(here)).equals(await readFile(there)), call.join(' '));
	}
	assert.equal((await server.ssh(['--', 'pdf', '--search', 'nothingmatchesthis'])).code, 1);
});

test('a PDF goes to no terminal: exit 2, and the way to do it', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const {stdout, code} = await server.ssh(['-tt', '--', 'pdf']);
	assert.match(stdout, /^xuhuang: A terminal cannot show a PDF\. Write it to a file: ssh HOST pdf > cv\.pdf\r?\n/);
	assert.equal(code, 2);
});

test('what makes no sense from afar is refused by name', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	for (const word of ['serve', '--from=x.json', '--output=/tmp/x', '-o x', '--force', '--font=x.ttf']) {
		const {stdout, stderr, code} = await server.ssh(['--', word]);
		assert.deepEqual([stdout, code], ['', 2]);
		assert.match(stderr, new RegExp(`^xuhuang: "${word.slice(0, 2)}.*only on your own machine`));
	}
});

test('probes of terminals and all other programs are answered at once with 127 and a line of help', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	for (const command of [
		'infocmp -x xterm-kitty',
		'tic -x -',
		'sh -c ls',
		'uname -a',
		'command -v tmux',
		'rsync --help',
		'tmux -V --version',
		`'`.repeat(5000),
	]) {
		const {stdout, stderr, code} = await server.ssh(['--', command], 'visitor', 'what tic would read\n'.repeat(1000));
		assert.deepEqual([stdout, code], ['', 127], command);
		assert.match(stderr, /^xuhuang: .*(help|too long).*\n$/);
	}
});

test('a word that is not known has the exit code that it has locally, and a line that helps', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	for (const word of ['publicatons', 'publications/toolate', '/bin/sh', 'tmux']) {
		const {stdout, stderr, code} = await server.ssh(['--', word]);
		const local = await run(process.execPath, [...program, word]);
		assert.deepEqual([stdout, code], [local.stdout, local.code], word);
		assert.match(stderr, /^xuhuang: .*(help|Did you mean).*\n$/);
	}
});

test('the reader of a pipe may stop reading', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	const {stdout, code} = await run('sh', ['-c', `ssh "$@" visitor@localhost html | head -1`, 'sh', ...server.clientArgs()]);
	assert.match(stdout, /^<!doctype html>/i);
	assert.equal(code, 0);
});

test('the log holds nothing that a visitor typed', {skip: missing('ssh')}, async t => {
	const server = await TestServer.start(t);
	await server.ssh(['--', 'publications', '--search', 'sEcReTwOrD'], 'hiddenname');
	await server.ssh(['--', 'sEcReTcOmMaNd']);
	await server.waitFor(() => server.logs.filter(({kind}) => kind === 'exec').length === 2);
	const text = JSON.stringify(server.logs);
	assert.ok(!/sEcReT|hiddenname|127\.0\.0\.1"/i.test(text.replace(/"address":"127\.0\.0\.1","port"/, '')), text);
	assert.ok(!server.stderr.includes('sEcReT'));
});

test('a command is split as a shell splits it, and nothing in it is expanded', () => {
	assert.deepEqual(splitShellWords(`a  'b c' "d \\"e\\" $f" g\\ h''i ""`), ['a', 'b c', 'd "e" $f', 'g hi', '']);
	assert.deepEqual(splitShellWords('$(x) `y` *.bib ~ a;b|c'), ['$(x)', '`y`', '*.bib', '~', 'a;b|c']);
	assert.deepEqual(splitShellWords(' \n '), []);
	for (const open of [`'a`, `"a`, `a\\`]) {
		assert.throws(() => splitShellWords(open), {name: 'UsageError'});
	}
	const word = fc.string({unit: 'grapheme'});
	fc.assert(
		fc.property(fc.array(word), words => {
			const quoted = words.map(text => `'${text.replaceAll("'", `'\\''`)}'`).join(' ');
			assert.deepEqual(splitShellWords(quoted), words);
		}),
	);
});

test('any command of any bytes is answered', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({unit: 'binary', maxLength: 200}), async command => {
			const parsed = await parseCommand(command, 'en');
			assert.ok('call' in parsed || (parsed.refusal.exitCode > 0 && parsed.refusal.stderr.endsWith('\n')));
			if ('refusal' in parsed) {
				assert.ok(!/[\p{Cc}]/u.test(parsed.refusal.stderr.slice(0, -1)), JSON.stringify(parsed.refusal.stderr));
			}
		}),
	);
});
