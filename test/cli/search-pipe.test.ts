import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownResume} from '../../source/resume/own.js';
import {xuhuang} from '../helpers/run.js';
import {keys, openTerminal} from '../helpers/terminal.js';

const ofWww = ownResume.publications.filter(({venue = ''}) => /^WWW\b/.test(venue));
const others = ownResume.publications.filter(paper => !ofWww.includes(paper));

test('--search prints only what matches, from every section, and exits with 0', async () => {
	const {code, stdout, stderr} = await xuhuang(['--search', 'tolace']);
	assert.equal(code, 0);
	assert.equal(stderr, '');
	assert.match(stdout, /^News\n=+\n\n2025\.01 {2}Our work ToolACE.*\n.*\n\nPublications\n=+\n\n\[1\] 2025 {2}ICLR {2}ToolACE: Winning/);
	assert.match(stdout, /\nProjects\n=+\n\nToolACE: Large/);
	assert.doesNotMatch(stdout, /HyperGate|Education|Honors/);
});

test('words and fields together must all be true', async () => {
	const {code, stdout} = await xuhuang(['-s', 'llm year:2024 venue:kdd']);
	assert.equal(code, 0);
	assert.match(stdout, /RecExplainer: Aligning/);
	assert.doesNotMatch(stdout, /WESE|News|Projects/);
});

test('within a section, the other sections are left out', async () => {
	const {code, stdout} = await xuhuang(['publications', '--search', 'recstudio']);
	assert.equal(code, 0);
	assert.match(stdout, /^Publications\n=+\n\n\[1\] 2023 {2}SIGIR {2}RecStudio: Towards/);
	assert.doesNotMatch(stdout, /Projects\n=/);
});

test('bibtex and csl hold the papers that match, and no other', async () => {
	const bibtex = await xuhuang(['publications', '-f', 'bibtex', '--search', 'venue:www']);
	assert.equal(bibtex.stdout.match(/^@/gm)?.length, ofWww.length);
	for (const {doi} of others) {
		assert.ok(!doi || !bibtex.stdout.includes(doi), doi);
	}
	const csl = await xuhuang(['csl', '--search', 'venue:www']);
	const titles = (JSON.parse(csl.stdout) as {title: string}[]).map(({title}) => title);
	assert.deepEqual(titles.toSorted(), ofWww.map(({name}) => name).toSorted());
});

test('json stays a whole résumé, with only what matches in its lists', async () => {
	const {code, stdout} = await xuhuang(['json', '--search', 'venue:www']);
	assert.equal(code, 0);
	const {basics, publications, awards} = JSON.parse(stdout) as typeof ownResume;
	assert.equal(basics.name, 'Xu Huang');
	assert.deepEqual(publications.map(({name}) => name).toSorted(), ofWww.map(({name}) => name).toSorted());
	assert.deepEqual(awards ?? [], []);
});

for (const format of ['markdown', 'html']) {
	test(`${format} shows the papers that match, and no other`, async () => {
		const {code, stdout} = await xuhuang(['publications', '--format', format, '--search', 'venue:www']);
		assert.equal(code, 0);
		const text = stdout.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
		assert.deepEqual(
			ownResume.publications.filter(({name}) => text.includes(name)).map(({id}) => id),
			ofWww.map(({id}) => id),
		);
	});
}

for (const args of [[], ['publications'], ['bibtex'], ['json'], ['news', 'html']]) {
	test(`xuhuang ${[...args, '--search'].join(' ')} without a match says so on stderr, prints nothing, and exits with 1`, async () => {
		const {code, stdout, stderr} = await xuhuang([...args, '--search', 'zzz']);
		assert.equal(code, 1);
		assert.equal(stdout, '');
		assert.equal(stderr, 'xuhuang: Nothing matches "zzz".\n');
	});
}

test('a field or a value that is unknown is named, with the nearest right one', async () => {
	const field = await xuhuang(['--search', 'yaer:2024']);
	assert.equal(field.code, 1);
	assert.equal(field.stderr, 'xuhuang: Unknown field "yaer". Did you mean "year"?\n');
	const value = await xuhuang(['--search', 'venue:kkd']);
	assert.equal(value.stderr, 'xuhuang: Unknown venue "kkd". Did you mean "KDD"?\n');
});

test('a query of ten thousand characters, or with control characters, is harmless', async () => {
	const long = await xuhuang(['--search', 'x'.repeat(10_000)]);
	assert.equal(long.code, 1);
	assert.ok(long.stderr.length < 100, long.stderr);
	const {code, stdout, stderr} = await xuhuang(['--search', 'zzz\x1B[2J\x07\u202E\r\n']);
	assert.equal(code, 1);
	assert.equal(stdout, '');
	assert.match(stderr, /^xuhuang: Nothing matches "zzz\[2J"\.\n$/);
});

test('on a terminal, --search opens the app on that search', async t => {
	const terminal = openTerminal(t, ['--search', 'tolace']);
	await terminal.waitFor(/Search \/ {2}tolace +1\/\d/);
	await terminal.waitFor(/❯ .*ToolACE/);
	terminal.type(keys.escape);
	await terminal.waitFor('❯ 1 About');
});

test('on a terminal, publications --search opens the list as filtered; Esc shows all of it', async t => {
	const terminal = openTerminal(t, ['publications', '--search', 'venue:www']);
	await terminal.waitFor(new RegExp(`Publications / {2}venue:www +1/${ofWww.length}\\n`));
	terminal.type('j', keys.enter);
	await terminal.waitFor('› MoRec');
	terminal.type(keys.escape);
	await terminal.waitFor(new RegExp(` 2/${ofWww.length}\\n`));
	terminal.type(keys.escape);
	await terminal.waitFor(' 1/13');
});
