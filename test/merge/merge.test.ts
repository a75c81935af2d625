import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {readBibtex} from '../../source/init/bibtex/index.js';
import {edited} from '../../source/merge/edit.js';
import {planMerge} from '../../source/merge/plan.js';
import {loadValue} from '../../source/resume/load/index.js';
import {program} from '../helpers/program.js';
import {temporaryFolder} from '../helpers/project.js';
import {shell, xuhuang} from '../helpers/run.js';
import {openTerminal} from '../helpers/terminal.js';

const folder = await temporaryFolder();
const bibtex = `@inproceedings{one23, author={Roe, Ann and Poe, Bob}, title={A preprint: {One}}, booktitle={Proc. of X}, year={2023}, eprint={2201.00001v2}, archiveprefix={arXiv}, doi={10.1145/1234567}}
@article{two, author={Roe, Ann}, title={Paper two}, journal={Journal Two}, year={2023}, doi={10.1145/2222222}, volume={3}}
@article{new, author={Roe, Ann}, title={Brand New}, journal={J New}, year={2022}}
@article{other, author={Poe, Bob}, title={Not mine}, year={2021}}`;
const resume = `{
  // me
  "basics": {"name": "Ann Roe"},
  "publications": [
    {"name": "Paper Two", "publisher": "As I write it", "releaseDate": "2023", "type": "article-journal", "doi": "10.1145/2222222"}, // the newest
    {"id": "pre", "name": "A Preprint: One", "type": "article", "publisher": "arXiv preprint", "arxiv": "2201.00001", "releaseDate": "2022-01", "year": 2022},
    {"name": "Only Here", "releaseDate": "2020"}
  ]
}
`;

async function filesOf(name: string): Promise<{mine: string; refs: string}> {
	const [mine, refs] = [join(folder, `${name}.json`), join(folder, `${name}.bib`)];
	await Promise.all([writeFile(mine, resume), writeFile(refs, bibtex)]);
	return {mine, refs};
}

test('a dry run shows what is new, what a preprint has become, what differs and what only the résumé has', async () => {
	const {mine, refs} = await filesOf('dry');
	const {stdout, stderr, code} = await xuhuang(['merge', mine, refs, '--dry-run']);
	assert.equal(code, 0, stderr);
	assert.equal(
		stdout,
		`New
  Brand New, J New, 2022
Changed
  A Preprint: One (the preprint is published)
    type: article → paper-conference
    publisher: arXiv preprint → Proc. of X
    releaseDate: 2022-01 → 2023
    doi: 10.1145/1234567
  Paper Two
    volume: 3
Different, and left as the résumé has it
  Paper Two
    publisher: As I write it → Journal Two
Only in the résumé
  Only Here
Nothing was written.
`,
	);
	assert.match(stderr, /1 of 4 entries do not name Ann Roe, and are left out:\n {2}other: Not mine\n/);
	assert.equal(await readFile(mine, 'utf8'), resume);
});

test('with --yes it is written: comments, order and all else stay, and a second time nothing is left to do', async () => {
	const {mine, refs} = await filesOf('yes');
	const {code, stdout, stderr} = await shell(`'${process.execPath}' '${program}' merge '${mine}' - --yes < '${refs}'`);
	assert.equal(code, 0, stderr);
	assert.match(stdout, /yes\.json: 1 added, 2 changed\.\n$/);
	const written = await readFile(mine, 'utf8');
	assert.match(
		written,
		/^\{\n {2}\/\/ me\n {2}"basics": \{"name": "Ann Roe"\},[\s\S]*\/\/ the newest[\s\S]*\{"name": "Only Here", "releaseDate": "2020"\}\n {2}\]\n\}\n$/,
	);
	const shown = await xuhuang(['--from', mine, 'publications']);
	assert.match(
		shown.stdout,
		/Paper Two\n {4}As I write it, volume 3[\s\S]*A Preprint: One\n {4}Proc\. of X, 2023[\s\S]*Brand New[\s\S]*Only Here/,
	);
	assert.match((await xuhuang(['merge', mine, refs, '--yes'])).stdout, /Nothing was written\.\n$/);
});

test('JSON5, whose places cannot be found, is refused and left as it is', async () => {
	const {mine, refs} = await filesOf('json5');
	const json5 = resume.replace('"basics"', 'basics').replace('"Ann Roe"', "'Ann Roe'");
	await writeFile(mine, json5);
	const {code, stderr} = await xuhuang(['merge', mine, refs, '--yes']);
	assert.equal(code, 1);
	assert.match(stderr, /it is JSON5, which cannot be changed here: save it as JSON\.\n$/);
	assert.equal(await readFile(mine, 'utf8'), json5);
});

test('a terminal asks; a call that nobody can answer is a wrong one', async t => {
	const {mine, refs} = await filesOf('asked');
	const unasked = await xuhuang(['merge', mine, refs]);
	assert.equal(unasked.code, 2);
	assert.match(unasked.stderr, /add --yes to write, or --dry-run\.\n$/);
	const terminal = openTerminal(t, ['merge', mine, refs], {rows: 40});
	await terminal.waitFor('Write this? (y/n)');
	terminal.type('n\r');
	await terminal.waitFor('Nothing was written.');
	assert.equal(await readFile(mine, 'utf8'), resume);
	assert.equal((await xuhuang(['merge', mine])).code, 2);
	assert.equal((await xuhuang(['merge', join(folder, 'none.json'), refs, '--yes'])).code, 1);
});

test('YAML keeps its comments, and a file without publications gets a list', () => {
	const yaml = '# me\nbasics:\n  name: Ann Roe # x\npublications:\n  # first\n  - name: "Old" # y\n';
	assert.equal(
		edited(yaml, 'yaml', [
			{path: ['publications', 0, 'doi'], value: '10.1145/1'},
			{path: ['publications', 1], value: {name: 'New'}, isInsertion: true},
		]),
		'# me\nbasics:\n  name: Ann Roe # x\npublications:\n  # first\n  - name: "Old" # y\n    doi: 10.1145/1\n  - name: New\n',
	);
	assert.deepEqual(JSON.parse(edited('{"basics": {}}', 'json', [{path: ['publications'], value: [{name: 'New'}]}])), {
		basics: {},
		publications: [{name: 'New'}],
	});
});

test('publications are the same by DOI, arXiv id, or title and year; a preprint may be older', () => {
	const planOf = (here: object, entry: string) => {
		const listed = loadValue({publications: [here]}).resume.publications;
		return planMerge(listed, readBibtex(entry, 'Ann Roe').entries);
	};
	const same: readonly (readonly [object, string])[] = [
		[{name: 'Other words', doi: '10.1145/ABC'}, 'title={X}, doi={https://doi.org/10.1145/abc}'],
		[{name: 'Other words', arxiv: '2201.00001'}, 'title={X}, url={https://arxiv.org/abs/2201.00001v3}'],
		[{name: 'The {Big} One!', releaseDate: '2020'}, 'title={The Big One}, year=2020'],
		[{name: 'One', releaseDate: '2020', type: 'article'}, 'title={One}, journal={J}, year=2021'],
		[{name: 'One'}, 'title={One}, year=2021'],
	];
	for (const [here, entry] of same) {
		assert.deepEqual(planOf(here, `@article{k, author={Roe, Ann}, ${entry}}`).added, [], entry);
	}
	for (const entry of ['title={One}, journal={J}, year=2021', 'title={One and more}, journal={J}, year=2020']) {
		assert.equal(
			planOf({name: 'One', releaseDate: '2020', type: 'article-journal'}, `@article{k, author={Roe, Ann}, ${entry}}`).added.length,
			1,
			entry,
		);
	}
});
