import assert from 'node:assert/strict';
import {test} from 'node:test';
import {plainCitation} from '../../source/formats/citation.js';
import {ownResume} from '../../source/resume/own.js';
import {hostileTexts, resumeWith} from './hostile.js';

function citationOf(id: string): string {
	const publication = ownResume.publications.find(item => item.id === id);
	assert.ok(publication);
	return plainCitation(publication);
}

test('a conference paper is cited with its venue, pages and DOI', () => {
	assert.equal(
		citationOf('recexplainer'),
		'Yuxuan Lei, Jianxun Lian, Jing Yao, Xu Huang, Defu Lian, and Xing Xie. 2024. RecExplainer: Aligning Large Language Models for Explaining Recommendation Models. In ACM SIGKDD Conference on Knowledge Discovery and Data Mining (KDD 2024), pages 1530–1541. https://doi.org/10.1145/3637528.3671802',
	);
});

test('a journal paper is cited with its volume, issue and article', () => {
	assert.match(
		citationOf('interecagent'),
		/\. ACM Transactions on Information Systems 43, 4, Article 96\. https:\/\/doi\.org\/10\.1145\/3731446$/,
	);
});

test('a preprint is cited with its arXiv number', () => {
	assert.match(citationOf('wese'), / arXiv preprint arXiv:2404\.07456\. https:\/\/arxiv\.org\/abs\/2404\.07456$/);
});

test('a list of authors that goes on ends in et al.', () => {
	assert.match(citationOf('toolace'), /^Weiwen Liu, .*, Weinan Gan, et al\. 2025\. ToolACE: /);
});

test('it is one line, whatever the title', () => {
	for (const text of hostileTexts) {
		assert.doesNotMatch(
			plainCitation(resumeWith({name: text, authors: [{name: text}], publisher: text}).publication),
			/[\p{Cc}\u2028\u2029]/u,
		);
	}
});
