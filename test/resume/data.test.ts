import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import {ownSchemaText} from '../../source/build/json-schema.js';
import {checkOwnFile} from '../../source/build/own-file.js';
import {formatJson} from '../../source/formats/json.js';
import {loadText} from '../../source/resume/load/index.js';
import {ownResume} from '../../source/resume/own.js';
import {correctedSource, wordsOf} from '../helpers/fidelity.js';

const text = await readFile('data/resume.json', 'utf8');

/** A check against a JSON Schema: the messages of what is wrong. */
function validate(schema: object, data: unknown): string[] {
	const ajv = new Ajv({allErrors: true, strict: false});
	addFormats.default(ajv);
	ajv.validate(schema, data);
	return (ajv.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

test('the résumé passes the strict check', () => {
	assert.deepEqual(checkOwnFile(text, 'data/resume.json'), []);
});

test('the résumé is valid JSON Resume by the official schema', () => {
	const official = createRequire(import.meta.url)('@jsonresume/schema/schema.json') as object;
	assert.deepEqual(validate(official, JSON.parse(text)), []);
	assert.notDeepEqual(validate(official, {basics: {email: 'no address'}}), []);
});

test('the committed JSON Schema is fresh, and it accepts the résumé and no unknown key', async () => {
	const committed = await readFile('data/resume.schema.json', 'utf8');
	assert.equal(committed, ownSchemaText(), 'npm run check:data writes it');
	const schema = JSON.parse(committed) as object;
	assert.deepEqual(validate(schema, JSON.parse(text)), []);
	assert.deepEqual(validate(schema, {...JSON.parse(text), hobbies: []}), [' must NOT have additional properties']);
});

test('nothing is missing: so many of each kind', () => {
	const {news, publications, projects, awards, education, work, services} = ownResume;
	const counts = {news, publications, projects, awards, education, work, services};
	assert.deepEqual(Object.fromEntries(Object.entries(counts).map(([name, list]) => [name, list.length])), {
		news: 3,
		publications: 13,
		projects: 5,
		awards: 6,
		education: 2,
		work: 2,
		services: 6,
	});
});

test('what the first screen says in short stands in the text it is short for', () => {
	const {statement, metrics = [], news, work, basics} = ownResume;
	assert.ok(statement?.headline && statement.text.includes(statement.headline));
	for (const {value, source = ''} of metrics) {
		assert.ok(basics.summary?.includes(value) && basics.summary.includes(source), value);
	}
	for (const {text: long, shortText = ''} of news) {
		assert.deepEqual(
			wordsOf(shortText).filter(word => !wordsOf(long).includes(word)),
			[],
			shortText,
		);
	}
	for (const {name = '', shortName = ''} of work) {
		const isInitials = [...shortName].every(letter => name.toUpperCase().includes(letter));
		assert.ok(shortName !== '' && (name.startsWith(shortName) || isInitials), shortName);
	}
});

test('the fields for the first screen come through a file, its check and the JSON that is written from it', async () => {
	const {resume, problems} = loadText(formatJson(ownResume));
	assert.deepEqual(problems, []);
	assert.deepEqual(resume.statement?.headline, ownResume.statement?.headline);
	assert.deepEqual(resume.metrics, ownResume.metrics);
	assert.deepEqual(
		[...resume.news.map(({shortText}) => shortText), ...resume.work.map(({shortName}) => shortName)],
		[...ownResume.news.map(({shortText}) => shortText), ...ownResume.work.map(({shortName}) => shortName)],
	);
	const wrong = {metrics: [{name: 'citations'}, {value: 3}], news: [{text: 'News', shortText: 7}], statement: {text: 'T', headline: {}}};
	const {problems: found} = loadText(JSON.stringify(wrong));
	assert.ok(found.length >= 2, JSON.stringify(found));
});

test('every honor has all of its dates', () => {
	assert.deepEqual(
		ownResume.awards.filter(({date = '', dates}) => !dates.includes(date)),
		[],
	);
	assert.deepEqual(
		ownResume.awards.map(({dates}) => dates.map(date => date.replace('-', '.')).join(', ')),
		['2023.10', '2023.10', '2021.09, 2022.09, 2023.09, 2024.09', '2017.09, 2018.09, 2019.09', '2018.09', '2017.09'],
	);
});

test('every internship has its group, lead, mentor and topics', () => {
	assert.deepEqual(
		ownResume.work.map(({group, lead, mentor, topics}) => [group?.name, lead?.name, mentor?.name, topics?.length]),
		[
			['Recommendation and Search Group', 'Ruiming Tang', 'Weiwen Liu', 2],
			['Social Computing Group', 'Xing Xie', 'Jianxun Lian', 2],
		],
	);
});

test('venues, years and identifiers are those of the facts, and none is made up', async () => {
	interface Fact {
		readonly title: string;
		readonly year: number;
		readonly doi?: string;
		readonly arxiv?: string;
		readonly more?: {readonly acceptance_rate?: string};
	}
	const facts = JSON.parse(await readFile('test/fixtures/facts.json', 'utf8')) as {publications: Fact[]};
	assert.deepEqual(
		ownResume.publications.map(({name, year, doi, arxiv, acceptanceRate}) => ({name, year, doi, arxiv, acceptanceRate})),
		facts.publications.map(({title, year, doi, arxiv, more}) => ({name: title, year, doi, arxiv, acceptanceRate: more?.acceptance_rate})),
	);
});

test('the sections hold the papers and projects in the order of the source text', async () => {
	const lines = (await correctedSource()).map(([first = '']) => first);
	assert.deepEqual(
		ownResume.publications.map(({name}) => name),
		lines.slice(1),
	);
});
