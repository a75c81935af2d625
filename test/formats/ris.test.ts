import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type RisName, read} from '@customcommander/ris';
import {formatRis} from '../../source/formats/ris.js';
import {ownResume} from '../../source/resume/own.js';
import {resumeOf} from '../helpers/resumes.js';

/** The names as the reader took them apart. */
const namesOf = (names: readonly RisName[] = []) =>
	names.map(({first_name, last_name, suffix}) => [first_name, last_name, suffix].filter(Boolean).join(' '));

test('an independent reader finds every publication, with its names, its venue, its year and its addresses', () => {
	const records = read(formatRis(ownResume));
	assert.deepEqual(
		records.map(({TI, PY, DO, AU}) => [TI?.[0], PY?.[0], DO?.[0], AU?.length]),
		ownResume.publications.map(({name, year, doi, authors, moreAuthors}) => [
			name,
			String(year),
			doi,
			authors.length + (moreAuthors ? 1 : 0),
		]),
	);
	const toolace = records.find(({TI}) => TI?.[0]?.startsWith('ToolACE'));
	assert.equal(toolace?.TY[0], 'CPAPER');
	assert.deepEqual(namesOf(toolace?.AU?.slice(0, 3)), ['Weiwen Liu', 'Xu Huang', 'Xingshan Zeng']);
	assert.equal(toolace?.T2?.[0], 'International Conference on Learning Representations (ICLR 2025)');
	const tois = records.find(({TY}) => TY[0] === 'JOUR');
	assert.equal(tois?.T2?.[0], 'ACM Transactions on Information Systems');
});

test('pages, suffixes, groups, dates and lines of a text stand as the specification wants them', () => {
	const resume = resumeOf({
		publications: [
			{
				name: 'On\nlines',
				authors: [
					{name: 'Ludwig van Beethoven'},
					{name: 'John Smith Jr.'},
					{name: 'The ATLAS Collaboration', family: 'The ATLAS Collaboration'},
				],
				type: 'article-journal',
				publisher: 'Annals',
				releaseDate: '2020-03',
				pages: '12–34',
				summary: 'One\nER  - \nTY  - BOOK',
			},
			{name: 'Two', releaseDate: '2021'},
		],
	});
	const text = formatRis(resume);
	assert.ok(
		text.split('\n').every(line => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line)),
		text,
	);
	const [one, two, ...more] = read(text);
	assert.deepEqual(more, []);
	assert.deepEqual(namesOf(one?.AU), ['Ludwig van Beethoven', 'John Smith Jr.', 'The ATLAS Collaboration']);
	assert.deepEqual([one?.SP, one?.EP, one?.TI], [['12'], ['34'], ['On lines']]);
	assert.match(text, /^DA {2}- 2020\/03\/\/$/m);
	assert.deepEqual(one?.AB, ['One ER - TY - BOOK']);
	assert.deepEqual([two?.TY, two?.DA], [['GEN'], undefined]);
});
