import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {program} from '../helpers/program.js';
import {temporaryFolder} from '../helpers/project.js';
import {shell, xuhuang} from '../helpers/run.js';
import {keys, openTerminal} from '../helpers/terminal.js';
import {everyField, yaml} from './fixtures.js';

const folder = await temporaryFolder();

async function fileOf(name: string, content: unknown): Promise<string> {
	const path = join(folder, name);
	await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}

test('--from prints the résumé of a file in any format, a section of it, or what a search finds', async () => {
	const file = await fileOf('every.json', everyField);
	assert.match((await xuhuang(['--from', file])).stdout, /^Every Field\nTester\n/);
	assert.match((await xuhuang(['--from', file, 'skills'])).stdout, /^Skills\n======\n\nSkill Name/);
	assert.match((await xuhuang(['vcard', '--from', file])).stdout, /FN:Every Field/);
	assert.match((await xuhuang(['--from', file, '--search', 'ferrets'])).stdout, /^Interests\n/);
	assert.deepEqual(Object.keys(JSON.parse((await xuhuang(['--from', file, 'skills', 'json'])).stdout)), [
		'$schema',
		'basics',
		'skills',
		'meta',
	]);
	const absent = await xuhuang(['--from', file, 'news']);
	assert.equal(absent.code, 1);
	assert.match(absent.stderr, /nothing under "news"\. It has: about, work/);
});

test('--from - reads a pipe, JSON or YAML', async () => {
	const file = await fileOf('me.yaml', yaml);
	const {stdout, code} = await shell(`cat '${file}' | xuhuang --from - education`);
	assert.equal(code, 0);
	assert.match(stdout, /2014 - 2018\.06 {2}University\nScore +3\.10/);
});

test('a file with errors shows what can be shown, and says how to find them', async () => {
	const file = await fileOf('wrong.json', {basics: {name: 'Wrong', email: 'none', url: 'javascript:x'}, work: 7});
	const {stdout, stderr, code} = await xuhuang(['--from', file]);
	assert.equal(code, 0);
	assert.match(stdout, /^Wrong\n/);
	assert.equal(stderr, `xuhuang: 3 fields were skipped: xuhuang validate ${file}\n`);
});

test('a file that cannot be read is told in one line, exit code 1', async () => {
	const broken = await fileOf('broken.json', '{"basics":\n }');
	for (const [path, message] of [
		[join(folder, 'nothing.json'), 'there is no such file.'],
		[folder, 'it is a folder.'],
		['-', 'it is empty.'],
		[await fileOf('empty.yaml', '\n'), 'it is empty.'],
		['https://example.com/me', 'web addresses are not fetched; use curl -fsS https://example.com/me | xuhuang --from -'],
		[broken, 'line 2, column 2: not valid JSON: a value is expected.'],
	] as const) {
		assert.deepEqual(await xuhuang(['--from', path]), {
			code: 1,
			stdout: '',
			stderr: `xuhuang: ${path === '-' ? 'standard input' : path}: ${message}\n`,
		});
	}
	assert.equal((await xuhuang(['--watch'])).code, 2);
	assert.equal((await xuhuang(['--from'])).code, 2);
});

test('in the app, the sections are those of the file; the ones after the ninth have no key', async t => {
	const file = await fileOf('app.json', {...everyField, basics: {...everyField.basics, email: 'nobody'}});
	const terminal = openTerminal(t, ['--from', file], {columns: 120});
	const screen = await terminal.waitFor('1 field was skipped: xuhuang validate');
	assert.match(screen, /❯ 1 About/);
	assert.match(screen, / 9 Certificates +1/);
	assert.match(screen, / {3}Skills +1/);
	terminal.type('2');
	await terminal.waitFor(current => current.includes('Work Company, Berlin') && !current.includes('skipped'));
	terminal.type(keys.shiftTab, keys.shiftTab);
	await terminal.waitFor(/^❯. (Email|Homepage|Phone) /m);
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
	assert.match(terminal.screen, /As a file: xuhuang --from \S+ pdf --output everyfield\.pdf/);
});

test('with --from - the keyboard is that of the terminal, which is given back', async t => {
	const file = await fileOf('pipe.json', everyField);
	const terminal = openTerminal(t, [], {
		command: ['sh', '-c', `cat '${file}' | '${process.execPath}' '${program}' --from -; stty -a`],
	});
	await terminal.waitFor('❯ 1 About');
	terminal.type('2');
	await terminal.waitFor('Engineer, Work Company');
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
	assert.match(terminal.screen, /(?:^| )icanon/m);
});

test('with --from - a screen reader’s keyboard is that of the terminal, which is given back', async t => {
	const file = await fileOf('aloud.json', everyField);
	const terminal = openTerminal(t, [], {
		rows: 60,
		command: ['sh', '-c', `cat '${file}' | '${process.execPath}' '${program}' --from - --screen-reader; echo "code $?"; stty -a`],
	});
	await terminal.waitFor('Your choice:');
	terminal.type('2\r');
	// With the prompt behind it: what is typed before stands in another line.
	await terminal.waitFor(/Engineer, Work Company.*\nYour choice:/);
	terminal.type('q\r');
	assert.equal(await terminal.waitForExit(), 0);
	assert.match(terminal.screen, /^code 0$/m);
	assert.match(terminal.screen, /(?:^| )icanon/m);
});

test('with --from - and no terminal to print on, a screen reader’s lines end with the pipe', async t => {
	const [file, printed] = [await fileOf('aloud-file.json', everyField), join(folder, 'aloud.txt')];
	const terminal = openTerminal(t, [], {
		command: ['sh', '-c', `cat '${file}' | '${process.execPath}' '${program}' --from - --screen-reader > '${printed}'; echo over`],
	});
	await terminal.waitFor('over');
	assert.match(await readFile(printed, 'utf8'), /Every Field/);
});

test('the card that stays after --watch is that of the last good state', async t => {
	const file = await fileOf('card.json', {basics: {name: 'First Name', label: 'Tester', email: 'a@example.com'}, skills: [{name: 'One'}]});
	const terminal = openTerminal(t, ['--from', file, '--watch']);
	await terminal.waitFor('❯ 1 Skills');
	await writeFile(file, JSON.stringify({basics: {name: 'Second Name', email: 'b@example.com'}, skills: [{name: 'One'}]}));
	// The name stands there in letters of blocks.
	await terminal.waitFor('b@example.com');
	await writeFile(file, '{"basics": {"name": "Half');
	await terminal.waitFor('not valid JSON');
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
	assert.match(terminal.screen, /Second Name/);
	assert.match(terminal.screen, /b@example\.com/);
	assert.doesNotMatch(terminal.screen, /First Name|a@example/);
});

test('--watch shows each change, keeps the last good state while the file is broken, and says what is wrong', async t => {
	const file = await fileOf('watched.json', {basics: {name: 'First'}, skills: [{name: 'One'}], languages: [{language: 'Two'}]});
	const terminal = openTerminal(t, ['--from', file, '--watch']);
	await terminal.waitFor('❯ 1 Skills');
	terminal.type('2');
	await terminal.waitFor('❯│ Two');
	await writeFile(file, '{"basics": {"name": "Half');
	await terminal.waitFor(/watched\.json: line 1, column \d+: not valid JSON/);
	assert.match(terminal.screen, /❯│ Two/);
	await writeFile(file, JSON.stringify({basics: {name: 'Second'}, skills: [{name: 'One'}], languages: [{language: 'Three'}]}));
	await terminal.waitFor(screen => /^ Second/.test(screen) && /❯│ Three/.test(screen) && !screen.includes('not valid JSON'));
	await writeFile(file, JSON.stringify({basics: {name: 'Third'}, skills: [{name: 'Only'}]}));
	await terminal.waitFor(screen => !screen.includes('›') && /❯ 1 Skills/.test(screen));
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
});

test('validate tells line, column, field, value and what was expected; notes are no errors, except when strict', async () => {
	const file = await fileOf(
		'check.jsonc',
		'{\n\t// me\n\t"basics": {"name": "A", "url": "ftp://x"},\n\t"work": [{"nmae": "B", "name": 7}]\n}\n',
	);
	const {stdout, stderr, code} = await xuhuang(['validate', file]);
	assert.equal(code, 1);
	assert.equal(
		stdout,
		[
			`${file}:3:33: basics.url: expected an http or https address, got "ftp://x"; it is skipped`,
			`${file}:4:33: work[0].name: expected text in quotes, got 7`,
			`${file}:4:20: work[0].nmae: note: unknown field: not shown, kept only in json; did you mean "name"?`,
			'',
		].join('\n'),
	);
	assert.equal(stderr, '2 errors, 1 note.\n');
	const noted = await fileOf('noted.json', {basics: {name: 'A', pets: 2}});
	assert.equal((await xuhuang(['validate', noted])).code, 0);
	assert.equal((await xuhuang(['validate', noted, '--strict'])).code, 1);
	assert.deepEqual(await xuhuang(['validate', 'data/resume.json']), {code: 0, stdout: '', stderr: 'Nothing is wrong.\n'});
	assert.equal((await xuhuang(['validate'])).code, 2);
});

const bibtex = `@inproceedings{tool, author={Huang, Xu and {\\'E}lan, Jos{\\'e} and others}, title={{ToolACE}: Winning}, booktitle={Proc. WWW}, year=2025, month=jan, pages={1--10}}
@article{foo, author="X. Huang and A. B. Smith", title="Foo \\& Bar", journal="TOIS", volume=43, number=4, year=2024}
@misc{pre, author={Xu Huang}, title={Pre}, eprint={2401.00001}, archivePrefix={arXiv}, year={2023}}
@book{other, author={Someone Else}, title={Other}, publisher={P}, year=2001}`;

test('init writes a first résumé in which nothing is wrong, and never overwrites', async () => {
	const file = join(folder, 'mine.json');
	assert.equal((await xuhuang(['init', file])).code, 0);
	assert.equal((await xuhuang(['validate', '--strict', file])).stderr, 'Nothing is wrong.\n');
	const first = await readFile(file, 'utf8');
	assert.match(first, /"\$schema": "\.\/resume\.schema\.json"/);
	assert.match(await readFile(join(folder, 'resume.schema.json'), 'utf8'), /"description"/);
	const again = await xuhuang(['init', file]);
	assert.equal(again.code, 1);
	assert.match(again.stderr, /already exists and was not changed/);
	assert.equal(await readFile(file, 'utf8'), first);
});

test('init asks on a terminal, and writes nothing when the reader gives up', async t => {
	const file = join(folder, 'asked.json');
	const terminal = openTerminal(t, ['init', file]);
	await terminal.waitFor('Your name:');
	terminal.type('Ann Lee\r', 'Engineer\r', '\r', 'https://ann.example\r');
	await terminal.waitFor('is ready. Edit it');
	const {basics} = JSON.parse(await readFile(file, 'utf8'));
	assert.deepEqual(
		[basics.name, basics.label, basics.email, basics.url],
		['Ann Lee', 'Engineer', 'you@example.com', 'https://ann.example'],
	);
	const other = openTerminal(t, ['init', join(folder, 'given-up.json')]);
	await other.waitFor('Your name:');
	other.type(keys.ctrlC);
	await other.waitFor('Nothing was written.');
	assert.equal(await other.waitForExit(), 1);
	await assert.rejects(readFile(join(folder, 'given-up.json')));
});

test('init takes the publications of the author from a BibTeX file', async () => {
	const [refs, file] = [await fileOf('refs.bib', bibtex), join(folder, 'papers.json')];
	const {code, stderr} = await xuhuang(['init', file, '--bibtex', refs, '--author', 'Xu Huang']);
	assert.equal(code, 0, stderr);
	assert.match(stderr, /1 of 4 entries do not name Xu Huang/);
	const printed = await xuhuang(['--from', file, 'publications']);
	assert.match(
		printed.stdout,
		/\[1\] 2025 {2}ToolACE: Winning\n {4}Xu Huang, José Élan, et al\.\n {4}Proc\. WWW, pages 1–10, 2025\n\n\[2\] 2024 {2}Foo & Bar\n {4}Xu Huang, A\. B\. Smith\n {4}TOIS, 43\(4\), 2024\n\n\[3\] 2023 {2}Pre\n/,
	);
	assert.match((await xuhuang(['--from', file, 'bibtex'])).stdout, /eprint = \{2401\.00001\},\n {2}archivePrefix = \{arXiv\}/);
	const broken = await xuhuang([
		'init',
		join(folder, 'no.json'),
		'--bibtex',
		await fileOf('bad.bib', '@article{x, title={a'),
		'--author',
		'X',
	]);
	assert.match(broken.stderr, /^xuhuang: Not valid BibTeX: [^\n]*\n$/);
	assert.equal((await xuhuang(['init', join(folder, 'no.json'), '--bibtex', refs])).code, 2);
});

test('who came by npx is told to come again by npx', async () => {
	const file = await fileOf('skips.json', {basics: {name: 'A', email: 3}});
	const byName = await xuhuang(['--from', file, 'short']);
	assert.match(byName.stderr, /^xuhuang: 1 field was skipped: xuhuang validate /);
	const byNpx = await xuhuang(['--from', file, 'short'], {env: {npm_command: 'exec'}});
	assert.match(byNpx.stderr, /^xuhuang: 1 field was skipped: npx xuhuang validate /);
	const begun = await xuhuang(['init', join(folder, 'begun.json')], {env: {npm_command: 'exec'}});
	assert.match(begun.stdout, /view it with npx xuhuang --from .*begun\.json --watch$/m);
});
