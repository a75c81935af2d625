import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadValue} from '../../source/resume/load/index.js';
import {ownResume} from '../../source/resume/own.js';
import {createSearch, type Mark, type Match} from '../../source/resume/search/index.js';
import {sections} from '../../source/resume/sections/index.js';
import type {Publication, Resume} from '../../source/resume/types.js';
import {queries} from './search-queries.js';

const search = createSearch(ownResume);
const everything = sections.flatMap(section => section.items(ownResume).map(item => item.id));

function idsOf(query: string, within?: Match['section']): string[] {
	return search(query, within).matches.map(match => match.item.id);
}

/** The text with its marks in brackets. */
function marked(text: string, marks: readonly Mark[]): string {
	const cuts = [...marks.map(mark => mark.start), ...marks.map(mark => mark.end)].toSorted((a, b) => a - b);
	return [0, ...cuts].map((cut, index, all) => `${index === 0 ? '' : index % 2 ? '[' : ']'}${text.slice(cut, all[index + 1])}`).join('');
}

function titleOf(match: Match | undefined): string {
	return match ? marked(match.item.row.text, match.marks) : '';
}

/** A search over a résumé with one publication, changed. */
function searchFor(change: Partial<Publication>): (query: string) => readonly Match[] {
	const [publication] = ownResume.publications;
	assert.ok(publication);
	const resume: Resume = {...ownResume, news: [], projects: [], publications: [{...publication, ...change}]};
	return query => createSearch(resume)(query, 'publications').matches;
}

test('the word that a slip was meant for ranks above others of its family', () => {
	const {resume} = loadValue({publications: [{name: 'Ranked birds'}, {name: 'Ranking birds'}]});
	const titles = createSearch(resume)('rankimg', 'publications').matches.map(({item}) => item.row.text);
	assert.deepEqual(titles, ['Ranking birds', 'Ranked birds']);
});

test('without a query everything is there, in the order of the résumé and without marks', () => {
	const {matches, hint} = search('');
	assert.deepEqual(
		matches.map(match => match.item.id),
		everything,
	);
	assert.ok(matches.every(match => match.marks.length === 0 && match.snippet === undefined));
	assert.equal(hint, undefined);
	assert.equal(search('  ', 'honors').matches.length, ownResume.awards.length);
});

test('a word with a slip in it finds what was meant, and marks it', () => {
	const slips = {
		recomender: '[Recommender] AI Agent: Integrating Large Language Models for Interactive [Recommendations]',
		recommander: '[Recommender] AI Agent: Integrating Large Language Models for Interactive [Recommendations]',
		recmender: '[Recommender] AI Agent: Integrating Large Language Models for Interactive [Recommendations]',
		tolace: '[ToolACE]: Winning the Points of LLM Function Calling',
		hypregate: '[HyperGate]: Hierarchical Perceptive Gating Network for Multi-domain Multi-task Recommendation',
		'llm agnet': 'Understanding the planning of [LLM] [agent]s: A survey',
		recstudo: '[RecStudio]: Towards a Highly-Modularized Recommender System',
	};
	for (const [query, title] of Object.entries(slips)) {
		const found = search(query, 'publications').matches.map(titleOf);
		assert.ok(found.includes(title), `${query}: ${found.join('; ')}`);
	}
});

test('a word that is right finds nothing by slips', () => {
	const titles = search('gate').matches.map(titleOf);
	assert.equal(titles.length, 2);
	assert.ok(titles.every(title => title.includes('Hyper[Gate]')));
});

test('a word that the résumé lacks finds nothing', () => {
	for (const word of ['zzz', 'python', 'kubernetes', 'javascript', 'quantum', 'medicine', 'robot', 'physics', 'hello world']) {
		assert.deepEqual(idsOf(word), [], word);
	}
});

test('all words must be there, in any order and in any fields', () => {
	assert.deepEqual(idsOf('xie 2023 www', 'publications'), ['corr']);
	assert.deepEqual(idsOf('www xie 2023', 'publications'), ['corr']);
	assert.deepEqual(idsOf('xie 2023 www zzz', 'publications'), []);
	assert.deepEqual(idsOf('lina defu', 'publications').toSorted(), idsOf('author:"Defu Lian"', 'publications').toSorted());
});

test('what the row does not show is told by a snippet', () => {
	const [match] = search('morec').matches;
	assert.equal(match?.item.id, 'morec');
	assert.deepEqual(match?.marks, []);
	assert.equal(match?.snippet && marked(match.snippet.text, match.snippet.marks), 'Known as: [MoRec]');
	const [coauthored] = search('personalization enhong', 'publications').matches;
	assert.match(titleOf(coauthored), /meet \[personalization\]:/);
	assert.match(coauthored?.snippet ? marked(coauthored.snippet.text, coauthored.snippet.marks) : '', /^Authors: … .*\[Enhong\] Chen$/);
	assert.ok(search('a').matches.every(({snippet}) => (snippet?.text.length ?? 0) <= 100));
});

test('matches stand together by section, the best section and the best match first', () => {
	const found = search('recommender agent').matches.map(match => match.section);
	assert.deepEqual(
		found.filter((section, index) => section !== found[index - 1]),
		[...new Set(found)],
	);
	assert.equal(found[0], 'publications');
	assert.equal(idsOf('recommender agent')[0], 'interecagent');
	assert.equal(idsOf('scholarship').length, 4);
	assert.equal(search('scholarship').matches[0]?.section, 'honors');
});

test('identifiers and the hosts of links are found', () => {
	assert.deepEqual(idsOf('2404.07456'), ['wese']);
	assert.deepEqual(idsOf('arXiv:2404.07456'), ['wese']);
	assert.deepEqual(idsOf('10.1145/3731446'), ['interecagent']);
	assert.ok(idsOf('github', 'publications').includes('corr'));
	assert.deepEqual(idsOf('huggingface', 'publications'), ['toolace']);
});

test('a phrase in quotes is taken as it stands', () => {
	assert.deepEqual(idsOf('"agents a survey"'), []);
	assert.deepEqual(idsOf('"planning of LLM agents"', 'publications'), ['planning-survey']);
	assert.deepEqual(idsOf('"agents LLM of planning"'), []);
});

test('case, accents, width, hyphens and apostrophes make no difference', () => {
	const find = searchFor({name: 'Naïve Bayes for Zoë’s Multi-Task ＬＬＭ: RG², Łódź and E\u0301cole'});
	for (const [query, title] of [
		['NAIVE', '[Naïve]'],
		['zoes', '[Zoë’s]'],
		["zoë's", '[Zoë’s]'],
		['multitask', '[Multi-Task]'],
		['task', 'Multi-[Task]'],
		['llm', '[ＬＬＭ]'],
		['rg2', '[RG²]'],
		['lodz', '[Łódź]'],
		['ecole', '[E\u0301cole]'],
		['e\u0301col', '[E\u0301col]e'],
	] as const) {
		assert.ok(titleOf(find(query)[0]).includes(title), `${query}: ${titleOf(find(query)[0])}`);
	}
});

test('Chinese is found, inside a sentence too', () => {
	const find = searchFor({name: '大语言模型驱动的推荐系统综述', authors: [{name: '黄旭'}, {name: '连德富'}]});
	assert.equal(titleOf(find('推荐')[0]), '大语言模型驱动的[推荐]系统综述');
	assert.equal(titleOf(find('系统 模型')[0]), '大语言[模型]驱动的推荐[系统]综述');
	assert.equal(find('author:连').length, 1);
	assert.equal(find('图像').length, 0);
});

test('what nobody should type does no harm', () => {
	for (const query of [
		'(a+)+$',
		'[',
		'\\',
		'.*',
		'"',
		'""',
		'author:"',
		':',
		',',
		'year:,',
		'\u0000\u001B[31mllm',
		'\uD800',
		'🎉',
		'*'.repeat(50),
	]) {
		assert.doesNotThrow(() => search(query), query);
	}
	assert.equal(search('\u001Bllm').matches.length, search('llm').matches.length);
	assert.equal(search(`llm ${' '.repeat(10_000)}zzz`).matches.length, search('llm').matches.length);
	assert.deepEqual(idsOf('x'.repeat(10_000)), []);
	assert.deepEqual(idsOf('?!'), []);
});

test('every query of the table finds the papers meant, and no others', () => {
	for (const [query, wanted] of Object.entries(queries)) {
		assert.deepEqual(idsOf(query, 'publications').toSorted(), wanted.toSorted(), query);
	}
});

test('a paper stands above the news about it', () => {
	const [first] = search('hypergate').matches;
	assert.equal(first?.section, 'publications');
	const order = [...new Set(search('toolace').matches.map(({section}) => section))];
	assert.ok(order.indexOf('publications') < order.indexOf('news'), order.join());
});
