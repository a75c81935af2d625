import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatHtml} from '../../source/formats/html.js';
import {formatJson} from '../../source/formats/json.js';
import {formatMarkdown} from '../../source/formats/markdown.js';
import {formatText} from '../../source/formats/text.js';
import {file} from '../../source/resume/load/file-fields.js';
import {loadValue} from '../../source/resume/load/index.js';
import {sections, sectionsOf, writtenItems} from '../../source/resume/sections/index.js';
import type {Resume} from '../../source/resume/types.js';
import {resumeOf} from '../helpers/resumes.js';

interface JsonSchema {
	readonly type?: string;
	readonly enum?: readonly string[];
	readonly items?: JsonSchema;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** A value as a schema wants it, with a word of its own in each text. */
function example({type, enum: words, items, properties}: JsonSchema, name: string): unknown {
	if (type === 'array') {
		return [example(items ?? {}, name)];
	}
	if (properties) {
		return Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, example(schema, `${name}-${key}`)]));
	}
	return words?.[0] ?? (type === 'string' ? `https://example.com/${name}` : type === 'boolean' ? true : 2020);
}

const parts = Object.entries((file.schema as JsonSchema).properties ?? {}).filter(([, {type}]) => type === 'array');

test('every list of the format is shown in a section, or counted on the first screen', () => {
	assert.ok(parts.length > 15);
	for (const [key, schema] of parts.filter(([name]) => name !== 'metrics')) {
		const {resume} = loadValue({basics: {name: 'Ann'}, [key]: example(schema, key)});
		const shown = sectionsOf(resume).filter(({keys}) => keys.includes(key as keyof Resume));
		assert.ok(shown.flatMap(section => writtenItems(section, resume)).length > 0, key);
	}
});

test('every section is of something that the format has', () => {
	for (const {id, keys} of sections) {
		assert.ok(
			keys.every(key => key in ((file.schema as JsonSchema).properties ?? {})),
			id,
		);
	}
});

/** Sections that people's files have, with other names for their parts too. */
const academic = {
	basics: {name: 'Ann Roe'},
	talks: [
		{title: 'On Trees', event: 'TreeConf', date: '2021-05', location: 'Oslo', url: 'https://example.com/trees', summary: 'Why *trees*.'},
	],
	patents: [{title: 'A Saw', number: 'US 1,234', issuer: 'USPTO', inventors: ['Ann Roe', 'Bob Poe'], status: 'granted', date: '2019-02'}],
	grants: [
		{title: 'Forests', funder: 'The Council', amount: '€ 50,000', role: 'principal investigator', startDate: '2020', endDate: '2022'},
	],
	teaching: [
		{course: 'Botany', institution: 'The University', position: 'assistant', date: 'Fall 2018'},
		{course: 'Ecology', institution: 'The University', startDate: '2022-01'},
	],
};

test('talks, patents, grants and teaching are read, shown in every format, and written again', () => {
	const resume = resumeOf(academic);
	assert.deepEqual(
		sectionsOf(resume).map(({id}) => id),
		['talks', 'patents', 'grants', 'teaching'],
	);
	const words = [
		...['2021.05', 'On Trees', 'TreeConf', 'Oslo', 'https://example.com/trees'],
		...['2019.02', 'A Saw', 'USPTO US 1,234', 'Ann Roe, Bob Poe', 'granted'],
		...['2020 - 2022', 'Forests', 'The Council', '€ 50,000', 'principal investigator'],
		...['Fall 2018', 'Botany', 'assistant', '2022.01 - present', 'Ecology'],
	];
	for (const format of [formatText, formatMarkdown, formatHtml]) {
		const text = format(resume, {}).replace(/\\(?=[^\w\s])/g, '');
		for (const word of words) {
			assert.ok(text.includes(word), `${format.name}: ${word}`);
		}
	}
	const {basics, presentations, patents, grants, teaching} = JSON.parse(formatJson(resume));
	assert.deepEqual(
		loadValue({basics, presentations, patents, grants, teaching}).problems.map(({path}) => path.join('.')),
		['teaching.0.date', 'teaching'],
	);
	assert.deepEqual(patents[0].inventors, ['Ann Roe', 'Bob Poe']);
	assert.deepEqual([presentations[0].name, grants[0].awarder, teaching[1].startDate], ['On Trees', 'The Council', '2022-01']);
});

test('talks are shown the newest first, and a course that goes on before one that has ended', () => {
	const resume = resumeOf({
		talks: [
			{name: 'Old', date: '2019-01'},
			{name: 'New', date: '2023-01'},
			{name: 'Between', date: '2020'},
		],
		teaching: academic.teaching,
	});
	const titles = sectionsOf(resume).map(section => writtenItems(section, resume).map(({row}) => row.text.split(',')[0]));
	assert.deepEqual(titles, [
		['New', 'Between', 'Old'],
		['Ecology', 'assistant'],
	]);
});
