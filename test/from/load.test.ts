import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {formatText} from '../../source/formats/text.js';
import {loadValue} from '../../source/resume/load/index.js';
import {ownResume} from '../../source/resume/own.js';
import {sectionsOf} from '../../source/resume/sections/index.js';
import {everyField, fixtures, jsonWithComments, yaml} from './fixtures.js';
import {loadText} from './load-text.js';

const textOf = (value: unknown) => formatText(loadValue(value).resume, {width: 1000});
const idsOf = (value: unknown) => sectionsOf(loadValue(value).resume).map(({id}) => id);

test('our own file, read as anyone’s, is our own résumé, and nothing is wrong with it', async () => {
	const {resume, problems} = loadText(await readFile('data/resume.json', 'utf8'));
	const {origin, ...others} = resume;
	assert.deepEqual(others, ownResume);
	assert.deepEqual(problems, []);
	assert.ok(origin);
});

test('the samples of the official schema package are read without a problem, and all their words are shown', async () => {
	const folder = 'node_modules/@jsonresume/schema';
	const examples = (await readdir(join(folder, 'examples'))).map(file => join('examples', file));
	for (const file of ['sample.resume.json', ...examples]) {
		const text = await readFile(join(folder, file), 'utf8');
		const {resume, problems} = loadText(text);
		assert.deepEqual(problems, [], file);
		assert.deepEqual(lostWords(JSON.parse(text), formatText(resume)), [], file);
	}
});

test('every field of the schema is shown', () => {
	assert.deepEqual(lostWords(everyField, textOf(everyField)), []);
});

/** The texts of a file that do not stand in a printed résumé; dates, pictures and what is about the file do not count. */
function lostWords(value: unknown, printed: string): string[] {
	const squeezed = (text: string) => text.replace(/[\s,:-]+/g, '');
	const all = squeezed(printed);
	const texts: string[] = [];
	JSON.stringify(value, (key, inside: unknown) => {
		if (typeof inside === 'string' && !/^(\$schema|image|canonical|version|lastModified|username|.*[dD]ate)$/.test(key)) {
			texts.push(...inside.split('\n'));
		}
		return inside;
	});
	return texts.filter(text => !all.includes(squeezed(text)));
}

test('what a file does not have is not shown: no section, no label, no hole', () => {
	assert.deepEqual(idsOf({}), ['about']);
	assert.deepEqual(idsOf(fixtures['basics only']), ['contact']);
	assert.deepEqual(idsOf(fixtures['empty values']), ['about']);
	for (const [name, value] of Object.entries(fixtures)) {
		const text = textOf(value);
		assert.doesNotMatch(text, /undefined|null|NaN|\[object/, name);
		assert.doesNotMatch(text, /^[A-Z]\w+ {3,}$|[,:(] *$|^[,:)]|, ,|\( *\)|\n{4}/m, name);
	}
});

test('sections that our own résumé does not have appear, in the order of the registry', () => {
	const all = ['about', 'work', 'publications', 'projects', 'honors', 'education', 'internships', 'volunteer'];
	assert.deepEqual(idsOf(everyField), [...all, 'certificates', 'skills', 'languages', 'interests', 'references', 'contact']);
});

test('older names of fields are read, and what goes on has no end', () => {
	const {resume, problems} = loadValue(fixtures['an older draft']);
	assert.equal(resume.basics.url, 'http://old.example.com');
	assert.equal(resume.work[0]?.name, 'Old Company');
	assert.equal(resume.publications[0]?.url, 'http://paper.example.com');
	assert.deepEqual(resume.interests, [{name: 'Chess'}]);
	assert.match(formatText(resume), /1999\.01 - present {2}Old Company/);
	assert.deepEqual(
		problems.map(({message}) => message.phrase),
		['expected no end date for a current entry'],
	);
});

test('dates in every precision and in words come out alike; what is none stands as it is written', () => {
	const dates = {'2014': '2014', '2014-06': '2014-06', '2014-6-9': '2014-06-09', '2014/06': '2014-06', '06/2014': '2014-06'};
	const words = {'June 2014': '2014-06', 'Jun. 2014': '2014-06', '29 June 2014': '2014-06-29', 'Jun 29, 2014': '2014-06-29'};
	const times = {'2014-06-29T10:00:00Z': '2014-06-29'};
	for (const [given, expected] of Object.entries({...dates, ...words, ...times})) {
		assert.equal(loadValue({work: [{name: 'x', startDate: given}]}).resume.work[0]?.startDate, expected, given);
	}
	for (const given of ['2014-13', '2014-01-32', 'soon', '14', 'Foo 2014', '03/04/2014']) {
		const {resume, skipped} = loadValue({work: [{name: 'x', startDate: given}]});
		assert.equal(resume.work[0]?.startDate, given);
		assert.equal(skipped, 0, given);
	}
	for (const given of [{a: 1}, true]) {
		const {resume, skipped} = loadValue({work: [{name: 'x', startDate: given}]});
		assert.equal(resume.work[0]?.startDate, undefined);
		assert.equal(skipped, 1, String(given));
	}
});

test('JSON with comments and YAML are read like JSON', () => {
	assert.equal(loadText(jsonWithComments).resume.basics.label, 'Commas at ends');
	const {resume, problems} = loadText(yaml);
	assert.deepEqual(problems, []);
	assert.equal(resume.basics.summary, 'First paragraph.\n\nSecond paragraph.');
	assert.deepEqual(resume.education, [{institution: 'University', startDate: '2014', endDate: '2018-06', score: '3.10'}]);
});

test('what is no résumé at all is told with its place', () => {
	assert.throws(() => loadText('{"basics": '), {name: 'LoadError', message: /^line 1, column 12: not valid JSON: /});
	assert.throws(() => loadText('{\n"basics": }'), {message: /^line 2, column 11/});
	assert.throws(() => loadText('basics: {a: [}', 'yaml'), {name: 'LoadError', message: /^line 1, column \d+: not valid YAML: /});
});

const nestings: Readonly<Record<string, (levels: number) => string>> = {
	'lists of JSON': levels => '['.repeat(levels) + ']'.repeat(levels),
	'objects of JSON': levels => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`,
	'JSON with comments': levels => `// a comment\n${'['.repeat(levels)}${']'.repeat(levels)}`,
	'lists of JSON5': levels => `{a: '"', b: ${'['.repeat(levels)}${']'.repeat(levels)}}`,
	'objects of JSON5': levels => `${'{a:'.repeat(levels)}1${'}'.repeat(levels)}`,
	'lists of YAML in brackets': levels => `a: ${'['.repeat(levels)}${']'.repeat(levels)}`,
	'lists of YAML that are not closed': levels => `a: ${'['.repeat(levels)}`,
	'maps of YAML in braces': levels => `a: ${'{a: '.repeat(levels)}1${'}'.repeat(levels)}`,
	'lists of YAML in a line': levels => `${'- '.repeat(levels)}x`,
	'keys of YAML': levels => `${'? '.repeat(levels)}x`,
	'maps of YAML, line below line': levels =>
		Array.from({length: Math.min(levels, 2000)}, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
	'a list of YAML that holds itself': () => 'basics: {name: A}\nother: &a [*a]',
};

for (const [name, nested] of Object.entries(nestings)) {
	test(`too deep, and refused however deep: ${name}`, () => {
		for (const levels of [103, 5000, 200_000]) {
			assert.throws(() => loadText(nested(levels)), {name: 'LoadError', message: 'It is nested more than 100 levels deep.'});
		}
	});
}

test('a hundred levels are read', () => {
	for (const text of [
		`{"a": ${'['.repeat(99)}1${']'.repeat(99)}}`,
		`a: ${'['.repeat(99)}1${']'.repeat(99)}`,
		`a:\n  ${'- '.repeat(99)}x`,
	]) {
		assert.ok(loadText(text).resume.origin);
	}
});

test('what is too large or multiplies itself is refused with a clear message', () => {
	assert.throws(() => loadText(`"${'x'.repeat(5_000_001)}"`), {name: 'LoadError', message: 'It is larger than 5 MB.'});
	const bomb = [
		'a: &a [x, x, x, x, x, x, x, x, x]',
		...[...'bcdefgh'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
	];
	assert.throws(() => loadText(bomb.join('\n'), 'yaml'), {name: 'LoadError', message: /aliases/});
	assert.ok(loadText(`{"basics": {"name": "${'['.repeat(300)}"}}`).resume.basics.name);
});
