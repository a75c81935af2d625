import assert from 'node:assert/strict';
import {test} from 'node:test';
import {authorSpans, isFirstAuthor} from '../../source/resume/authors.js';
import {plainText} from '../../source/resume/block.js';
import {ownResume} from '../../source/resume/own.js';
import {statisticsOf} from '../../source/resume/statistics.js';
import type {Publication} from '../../source/resume/types.js';

function paper(id: string): Publication {
	const found = ownResume.publications.find(publication => publication.id === id);
	assert.ok(found, id);
	return found;
}

/** The author list of a paper, with the owner's name in brackets where it stands out. */
function authorsOf(publication: Publication): string {
	return authorSpans(publication, ownResume)
		.map(({text, meaning}) => (meaning === 'owner' ? `[${text}]` : text))
		.join('');
}

test('shared first authors have a star, a longer list ends in "et al.", and the owner stands out', () => {
	assert.equal(
		authorsOf(paper('toolace')),
		'Weiwen Liu*, [Xu Huang]*, Xingshan Zeng*, Xinlong Hao, Shuai Yu, Dexun Li, Shuai Wang, Weinan Gan, et al.',
	);
});

test('a mentor is marked', () => {
	assert.match(authorsOf(paper('recstudio')), /^Defu Lian \(mentor\), \[Xu Huang\], Xiaolong Chen, /);
});

test('the owner stands out in every author list, once', () => {
	for (const publication of ownResume.publications) {
		assert.equal(authorsOf(publication).split('[Xu Huang]').length, 2, publication.id);
	}
});

test('the star is explained where it stands, and only there', () => {
	for (const publication of ownResume.publications) {
		const authors = plainText([{spans: authorSpans(publication, ownResume)}]);
		assert.equal(authors.includes('*'), ['hypergate', 'toolace'].includes(publication.id));
	}
});

test('a shared first place counts as first author, a later place does not', () => {
	assert.ok(isFirstAuthor(paper('wese'), ownResume));
	assert.ok(isFirstAuthor(paper('toolace'), ownResume));
	assert.ok(!isFirstAuthor(paper('recexplainer'), ownResume));
	assert.ok(!isFirstAuthor({...paper('wese'), authors: [{name: 'Defu Lian'}]}, ownResume), 'not an author at all');
});

test('at a glance: the counts are those that a person gets by counting the list', () => {
	const {publications, firstAuthor, perYear, venues, coauthors} = statisticsOf(ownResume);
	assert.equal(publications, 13);
	assert.equal(firstAuthor, 7);
	assert.deepEqual(
		perYear.map(({name, count}) => `${name}: ${count}`),
		['2025: 3', '2024: 7', '2023: 2', '2022: 1'],
	);
	assert.deepEqual(venues[0], {name: 'WWW', count: 5});
	assert.equal(
		venues.reduce((sum, {count}) => sum + count, 0),
		13,
	);
	assert.deepEqual(coauthors[0], {name: 'Defu Lian', count: 11});
	assert.ok(coauthors.every(({name, count}) => name !== 'Xu Huang' && count > 1));
	assert.deepEqual(
		coauthors.map(({count}) => count),
		coauthors.map(({count}) => count).toSorted((a, b) => b - a),
		'most frequent first',
	);
});

test('a year without a paper is there with 0, and a résumé without papers has no counts', () => {
	const [first, second] = [
		{...paper('wese'), year: 2021},
		{...paper('corr'), year: 2024},
	];
	assert.deepEqual(
		statisticsOf({...ownResume, publications: [first, second]}).perYear.map(({name, count}) => `${name}: ${count}`),
		['2024: 1', '2023: 0', '2022: 0', '2021: 1'],
	);
	assert.deepEqual(statisticsOf({...ownResume, publications: []}), {
		publications: 0,
		perYear: [],
		venues: [],
		firstAuthor: 0,
		coauthors: [],
	});
});
