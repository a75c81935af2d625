import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createContent} from '../../../source/app/content/content.js';
import {memoizeRecent} from '../../../source/resume/memoize.js';
import {ownResume} from '../../../source/resume/own.js';
import {createSearch, facetsOf} from '../../../source/resume/search/index.js';
import {manyPapers} from '../../helpers/resumes.js';

const content = createContent(ownResume);

function yearsOf(query: string, order: 'newest' | 'own', of = content): (number | undefined)[] {
	return of.entries(query, 'publications', order).map(({subject}) => of.publication(subject?.item ?? '')?.year);
}

test('the newest papers stand first, those of one year as their author wrote them', () => {
	const years = yearsOf('', 'newest');
	assert.deepEqual(
		years,
		years.toSorted((a = 0, b = 0) => b - a),
	);
	const own = content.entries('', 'publications', 'own').map(({key}) => key);
	const newest = content.entries('', 'publications', 'newest').map(({key}) => key);
	assert.deepEqual(newest.toSorted(), own.toSorted(), 'and none is lost');
	for (const year of new Set(years)) {
		const ofYear = (keys: readonly string[]) => keys.filter(key => content.publication(key.split('/')[1] ?? '')?.year === year);
		assert.deepEqual(ofYear(newest), ofYear(own));
	}
});

test('papers without a year stand last', () => {
	const {publications} = ownResume;
	const {year: _, ...undated} = publications[0] ?? assert.fail();
	const changed = createContent({...ownResume, publications: [undated, ...publications.slice(1)]});
	assert.equal(yearsOf('', 'newest', changed).at(-1), undefined);
});

test('what words have ranked stays in that order', () => {
	const searched = createContent(ownResume);
	searched.provideSearch({createSearch, facetsOf});
	const found = searched.entries('recommendation', 'publications', 'newest');
	assert.ok(found.length > 1);
	assert.deepEqual(found, searched.entries('recommendation', 'publications', 'own'));
});

test('before the search is loaded a query finds nothing, and an empty one everything in a section', () => {
	assert.deepEqual(content.entries('agents'), []);
	assert.equal(content.entries('', 'publications').length, 13);
	assert.deepEqual(content.entries(''), []);
});

test('the same question has the same answer: lists and texts are made once', () => {
	assert.equal(content.entries('', 'publications', 'newest'), content.entries('', 'publications', 'newest'));
	assert.equal(content.detail('publications', 'wese', 80), content.detail('publications', 'wese', 80));
	const many = createContent(manyPapers(5000));
	assert.equal(many.entries('', 'publications', 'newest'), many.entries('', 'publications', 'newest'));
});

test('only the newest answers are kept', () => {
	const asked: number[] = [];
	const double = memoizeRecent((key: number) => {
		asked.push(key);
		return 2 * key;
	}, 2);
	assert.deepEqual([1, 2, 1, 3, 1, 2].map(double), [2, 4, 2, 6, 2, 4]);
	assert.deepEqual(asked, [1, 2, 3, 2]);
});
