import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import {ownSchemaText} from '../../source/build/json-schema.js';
import {checkOwnFile} from '../../source/build/own-file.js';
import {ownResume} from '../../source/resume/own.js';
import {wordsOf} from '../helpers/fidelity.js';

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

test('the committed JSON Schema is fresh, and it accepts the résumé and no unknown key', async () => {
	const committed = await readFile('data/resume.schema.json', 'utf8');
	assert.equal(committed, ownSchemaText(), 'npm run check:data writes it');
	const schema = JSON.parse(committed) as object;
	assert.deepEqual(validate(schema, JSON.parse(text)), []);
	assert.deepEqual(validate(schema, {...JSON.parse(text), hobbies: []}), [' must NOT have additional properties']);
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

test('the date of an honor is one of all its dates', () => {
	assert.deepEqual(
		ownResume.awards.filter(({date = '', dates}) => !dates.includes(date)),
		[],
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
