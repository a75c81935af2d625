import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatCsl} from '../../source/formats/csl.js';
import {ownResume} from '../../source/resume/own.js';
import {hostileResume, hostileTexts, visible} from './hostile.js';

/** Of citation-style-language/schema, schemas/input/csl-data.json: the fields used here, and their JSON types. */
const fields: Readonly<Record<string, string>> = {
	id: 'string',
	type: 'string',
	title: 'string',
	author: 'object',
	issued: 'object',
	'container-title': 'string',
	publisher: 'string',
	genre: 'string',
	volume: 'string',
	issue: 'string',
	number: 'string',
	page: 'string',
	DOI: 'string',
	URL: 'string',
	note: 'string',
};

function read(text: string): Array<Record<string, unknown>> {
	return JSON.parse(text) as Array<Record<string, unknown>>;
}

test('every item has only fields of the CSL-JSON schema, of their types', () => {
	for (const item of read(formatCsl(ownResume))) {
		for (const [name, value] of Object.entries(item)) {
			assert.equal(typeof value, fields[name], name);
		}
	}
});

test('a journal paper has its container, volume, issue, article number and DOI', () => {
	const item = read(formatCsl(ownResume)).find(({id}) => id === 'huang2025recommender');
	assert.deepEqual(
		[item?.type, item?.['container-title'], item?.volume, item?.issue, item?.number, item?.DOI],
		['article-journal', 'ACM Transactions on Information Systems', '43', '4', '96', '10.1145/3731446'],
	);
	assert.deepEqual(item?.issued, {'date-parts': [[2025]]});
});

test('a preprint is an article of arXiv with its number', () => {
	const item = read(formatCsl(ownResume)).find(({id}) => id === 'huang2024wese');
	assert.deepEqual([item?.type, item?.publisher, item?.number], ['article', 'arXiv', 'arXiv:2404.07456']);
});

test('authors are split in family and given name, and a list that goes on says so', () => {
	const item = read(formatCsl(ownResume)).find(({id}) => id === 'liu2025toolace');
	const authors = item?.author as unknown[];
	assert.deepEqual(authors[1], {family: 'Huang', given: 'Xu'});
	assert.deepEqual(authors.at(-1), {literal: 'others'});
});

test('hostile text stays text, on one line of plain JSON', () => {
	for (const text of hostileTexts) {
		const csl = formatCsl(hostileResume(text, 'javascript:alert(1)'));
		assert.doesNotMatch(csl, /(?![\n\t])\p{Cc}/u);
		const [item] = read(csl);
		assert.equal(visible(String(item?.title)), visible(text));
		assert.equal(item?.URL, undefined);
	}
});
