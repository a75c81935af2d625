import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withLinks} from '../../../source/app/content/links.js';
import type {LinkBlock} from '../../../source/app/content/text.js';
import {paragraph, plainText} from '../../../source/resume/block.js';

const url = 'https://example.com/lian';
const target = {section: 'publications', item: 'wese'} as const;

/** The words that lead somewhere, block by block. */
function linkedWords(blocks: readonly LinkBlock[]): string[] {
	return blocks.flatMap(({spans}) => spans.filter(({href, target}) => href || target).map(({text}) => text));
}

test('the words that stand for an address become the link, and the text stays as it was', () => {
	const blocks = withLinks([paragraph('Advisor: Defu Lian, since 2021')], [{label: 'Advisor', url, words: 'Defu Lian'}], []);
	assert.deepEqual(blocks[0]?.spans, [{text: 'Advisor: '}, {text: 'Defu Lian', meaning: 'link', href: url}, {text: ', since 2021'}]);
	assert.equal(blocks.length, 1, 'and no line repeats it');
});

test('words are found as words of their own, not inside of others', () => {
	const link = (text: string) => linkedWords(withLinks([paragraph(text)], [{label: 'Homepage', url, words: 'Rec'}], []));
	assert.deepEqual(link('RecAI and Rec'), ['Rec']);
	assert.deepEqual(link('(Rec)'), ['Rec']);
	assert.deepEqual(link('Recommender, preRec, Rec2, éRec'), ['Homepage'], 'else its label stands below');
});

test('what no words stand for comes below: addresses by their labels in one line, references one below the other', () => {
	const blocks = withLinks(
		[paragraph('A paper')],
		[
			{label: 'DOI', url: 'https://doi.org/1'},
			{label: 'Code', url: 'https://example.com/code'},
		],
		[
			{label: 'Project', text: 'A project', target, words: []},
			{label: 'News', text: 'Some news', target, words: []},
		],
	);
	assert.deepEqual(
		blocks.map(block => plainText([block])),
		['A paper', 'DOI  Code', 'A project', 'Some news'],
	);
	assert.deepEqual(
		blocks.map(({isApart = false}) => isApart),
		[false, true, true, false],
	);
	assert.deepEqual(linkedWords(blocks), ['DOI', 'Code', 'A project', 'Some news']);
});

test('a reference is linked at its first words that stand in the text, and once', () => {
	const blocks = withLinks(
		[paragraph('WESE, or WESE again')],
		[],
		[{label: 'Paper', text: 'WESE', target, words: ['a longer title', 'WESE']}],
	);
	assert.deepEqual(linkedWords(blocks), ['WESE']);
	assert.deepEqual(blocks[0]?.spans.at(-1), {text: ', or WESE again'});
});

test('an address that stands in the text already is not said again', () => {
	const shown: LinkBlock = {spans: [{text: 'example.com', href: url}]};
	assert.deepEqual(withLinks([shown], [{label: 'Homepage', url}], []), [shown]);
});

test('words that lead somewhere are not made to lead elsewhere', () => {
	const blocks = withLinks(
		[paragraph('Defu Lian')],
		[{label: 'Homepage', url, words: 'Defu Lian'}],
		[{label: 'Papers', text: 'Defu Lian, 4 papers', target, words: ['Defu Lian', 'Lian']}],
	);
	assert.deepEqual(linkedWords(blocks), ['Defu Lian', 'Defu Lian, 4 papers']);
});

test('the words keep what they mean', () => {
	const blocks = withLinks([{spans: [{text: 'WWW 2025', meaning: 'venue'}]}], [{label: 'Venue', url, words: 'WWW'}], []);
	assert.deepEqual(
		blocks[0]?.spans.map(({meaning}) => meaning),
		['venue', 'venue'],
	);
});
