import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownResume} from '../../source/resume/own.js';
import {createSearch, facetsOf} from '../../source/resume/search/index.js';
import type {SectionId} from '../../source/resume/sections/index.js';

const search = createSearch(ownResume);

function idsOf(query: string, within: SectionId = 'publications'): string[] {
	return search(query, within).matches.map(match => match.item.id);
}

function publicationsWhere(isWanted: (publication: (typeof ownResume.publications)[number]) => boolean): string[] {
	return ownResume.publications.filter(isWanted).map(({id}) => id);
}

test('a year, several years and a span, open or closed', () => {
	const inYears = (...years: number[]) => publicationsWhere(({year = 0}) => years.includes(year));
	assert.deepEqual(idsOf('year:2024'), inYears(2024));
	assert.deepEqual(idsOf('year:2022,2025'), inYears(2022, 2025));
	assert.deepEqual(idsOf('year:2022-2023'), inYears(2022, 2023));
	assert.deepEqual(idsOf('year:2023..2022'), inYears(2022, 2023));
	assert.deepEqual(idsOf('year:2024-'), inYears(2024, 2025));
	assert.deepEqual(idsOf('year:-2023'), inYears(2022, 2023));
	assert.deepEqual(idsOf('Year:2024'), inYears(2024));
});

test('a period has each of its years', () => {
	assert.deepEqual(idsOf('year:2024', 'internships'), ['1']);
	assert.deepEqual(idsOf('year:2023', 'internships'), ['1', '2']);
	assert.deepEqual(idsOf('year:2019', 'education'), ['2']);
	assert.deepEqual(idsOf('year:2018', 'honors'), ['4', '5']);
});

test('a value that is being typed is no error: it is a beginning', () => {
	const typed = [
		'y',
		'ye',
		'yea',
		'year',
		'year:',
		'year:2',
		'year:20',
		'year:202',
		'year:2024',
		'year:2024-',
		'year:2024-2',
		'year:2024,',
	];
	assert.deepEqual(
		typed.map(query => search(query).hint),
		typed.map(() => undefined),
	);
	assert.equal(idsOf('year:').length, ownResume.publications.length);
	assert.equal(idsOf('year:20').length, ownResume.publications.length);
	assert.equal(search('author:"Defu Li').hint, undefined);
	assert.deepEqual(idsOf('author:"Defu Li'), idsOf('author:"Defu Lian"'));
});

test('venues are found by their short name, year, full name, and not as the start of another', () => {
	assert.deepEqual(
		idsOf('venue:www'),
		publicationsWhere(({venue = ''}) => /^WWW\b/.test(venue)),
	);
	assert.deepEqual(idsOf('venue:wwwj'), ['personalization-survey']);
	assert.deepEqual(idsOf('venue:"WWW 2024"'), ['morec']);
	assert.deepEqual(idsOf('venue:"information systems"'), ['interecagent']);
	assert.deepEqual(idsOf('venue:www', 'services'), ['2']);
});

test('authors are found by any of their names', () => {
	const by = (pattern: RegExp) => publicationsWhere(({authors}) => authors.some(({name}) => pattern.test(name)));
	assert.deepEqual(idsOf('author:lian'), by(/\bLian\b/));
	assert.deepEqual(idsOf('author:"Defu Lian"'), by(/^Defu Lian$/));
	assert.deepEqual(idsOf('author:"Jing Yao","Zheng Liu"'), by(/^(Jing Yao|Zheng Liu)$/));
	assert.deepEqual(idsOf('author:lian author:yao'), by(/Jing Yao/));
});

test('topics, first authorship and what there is to fetch', () => {
	assert.deepEqual(idsOf('topic:agents'), ['toolace', 'wese', 'planning-survey', 'interecagent']);
	assert.deepEqual(idsOf('topic:memory'), ['wese', 'planning-survey']);
	assert.deepEqual(idsOf('topic:"memory"'), ['planning-survey']);
	assert.deepEqual([...idsOf('first:yes'), ...idsOf('first:no')].toSorted(), publicationsWhere(() => true).toSorted());
	assert.ok(idsOf('first:yes').includes('toolace'), 'a shared first place counts');
	assert.deepEqual(idsOf('has:dataset,model'), ['toolace']);
	assert.deepEqual(
		idsOf('has:doi'),
		publicationsWhere(({doi}) => doi !== undefined),
	);
	assert.ok(!idsOf('has:paper').includes('hypergate'), 'its only address is its code');
	assert.deepEqual(idsOf('has:package', 'projects'), ['recstudio', 'unirec']);
});

test('words and fields together: all of it must be true', () => {
	assert.deepEqual(idsOf('survey year:2024 author:lian'), ['planning-survey', 'personalization-survey']);
	assert.deepEqual(idsOf('year:2024 recomender has:code'), ['recai', 'morec', 'recexplainer', 'rg2']);
	assert.deepEqual(idsOf('year:2024 venue:sigir'), []);
	assert.equal(search('year:2024 venue:sigir').hint, undefined);
});

test('an unknown field is named, with the nearest right one or all of them', () => {
	assert.deepEqual(search('yaer:2024'), {matches: [], hint: 'Unknown field "yaer". Did you mean "year"?'});
	assert.equal(search('foo:bar').hint, 'Unknown field "foo". Known: year, venue, author, topic, first, has.');
	assert.equal(search('ToolACE: Winning').hint, undefined);
	assert.equal(search('doi:10.1145/3731446').hint, undefined);
	assert.ok((search(`yaer:${'1'.repeat(500)}`).hint?.length ?? 0) < 100);
});

test('an unknown value is named, with the nearest right one or those that are known', () => {
	const hints = {
		'year:abc': 'Unknown year "abc". Known: 2025, 2024, 2023, 2022.',
		'year:2018': 'Unknown year "2018". Known: 2025, 2024, 2023, 2022.',
		'author:lain': 'Unknown author "lain". Did you mean "Lian"?',
		'venue:sigri': 'Unknown venue "sigri". Did you mean "SIGIR"?',
		'has:vdieo': 'Nothing here has "vdieo". Known: paper, arxiv, code, doi, scholar, model, dataset, homepage.',
		'first:maybe': 'Unknown value "maybe". Known: yes, no.',
		'year:2024,abc': 'Unknown year "abc". Known: 2025, 2024, 2023, 2022.',
	};
	for (const [query, hint] of Object.entries(hints)) {
		assert.equal(search(query, 'publications').hint, hint);
	}
	assert.equal(search('author:lian', 'honors').hint, 'Nothing here has the field "author".');
	assert.ok(search('year:2024,abc', 'publications').matches.length > 0);
});

test('each quick filter finds as many papers as it says', () => {
	const menus = facetsOf(ownResume);
	assert.deepEqual(
		menus.map(({field}) => field),
		['year', 'venue', 'topic', 'author'],
	);
	for (const {query, count, value} of menus.flatMap(({values}) => values)) {
		assert.equal(idsOf(query).length, count, query);
		assert.notEqual(value, ownResume.basics.name);
	}
	const [years, venues, , authors] = menus;
	assert.deepEqual(
		years?.values.map(({value}) => value),
		['2025', '2024', '2023', '2022'],
	);
	assert.deepEqual(years?.values[1], {value: '2024', count: 7, query: 'year:2024'});
	assert.equal(venues?.values[0]?.value, 'WWW');
	assert.equal(authors?.values[0]?.query, 'author:"Defu Lian"');
});
