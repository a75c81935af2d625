import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../../helpers/seed.js';
import {type Timeline, timelineOf} from '../../../source/app/screens/home/timeline.js';
import {plainText} from '../../../source/resume/block.js';
import {ownResume} from '../../../source/resume/own.js';
import type {Resume} from '../../../source/resume/types.js';
import {textWidth} from '../../../source/resume/width.js';
import {manyPapers, oddResumes, resumeOf} from '../../helpers/resumes.js';

const today = '2024-06';

/** The rows by their labels in small letters, as text. */
function rowsOf(timeline: Timeline | undefined): Record<string, string> {
	return Object.fromEntries((timeline?.rows ?? []).map(({label, spans}) => [label.trim().toLowerCase(), plainText([{spans}])]));
}

/** Where a year begins on the axis, less the cells of the labels. */
function columnOf(year: number, {axis, rows}: Timeline): number {
	return axis.indexOf(String(year)) - textWidth(rows[0]?.label ?? '');
}

function timeline(resume: Resume, width = 120, height = 20): Timeline {
	return timelineOf(resume, width, height, today) ?? assert.fail('there is a timeline');
}

const career = resumeOf({
	basics: {name: 'Ada Lovelace'},
	work: [{name: 'Company', position: 'Engineer', startDate: '2020-07', endDate: '2021-06'}],
	education: [{institution: 'University', studyType: 'Bachelor', startDate: '2018', endDate: '2019'}],
	awards: [
		{title: 'A prize', date: '2020-01'},
		{title: 'Another prize', date: '2021-12'},
	],
});

test('a bar begins and ends where its months are', () => {
	const shown = timeline(career);
	const cells = columnOf(2020, shown) - columnOf(2019, shown);
	const rows = rowsOf(shown);
	const bar = rows.company ?? '';
	assert.equal(bar.indexOf('▰'), columnOf(2020, shown) + cells / 2);
	assert.equal(bar.trim().length, cells, 'a year is as long as a year of the axis');
	assert.equal((rows.bachelor ?? '').trim().length, 2 * cells, 'of a year alone, all of it');
});

test('marks stand in the cells of their months', () => {
	const shown = timeline(career);
	const [first, last = 0] = [...(rowsOf(shown).honors ?? '').matchAll(/✦/g)].map(({index}) => index);
	assert.equal(first, columnOf(2020, shown));
	const inYear = last - columnOf(2021, shown);
	const cells = columnOf(2021, shown) - columnOf(2020, shown);
	assert.ok(inYear >= (cells * 11) / 12 - 1 && inYear < cells, 'December is at the end of its year');
});

test('what lies ahead is drawn as expected, and the legend says so', () => {
	const shown = timeline(ownResume, 60);
	assert.match(rowsOf(shown)['ph.d.'] ?? '', /▰▱+$/);
	assert.match(plainText([{spans: shown.legend}]), /◉ first author.*◌ co-author.*✦ .*▱ expected/);
	assert.doesNotMatch(plainText([{spans: timeline(career).legend}]), /expected|author/, 'and says nothing of what is not there');
});

test('what has no end goes on to the month of the résumé, or to today', () => {
	const work = [{name: 'Company', position: 'Engineer', startDate: '2024-01'}];
	const awards = [{title: 'A prize', date: '2024-02'}];
	const lengthOf = (meta: object) => (rowsOf(timeline(resumeOf({work, awards, meta}))).company ?? '').trim().length;
	assert.ok(lengthOf({}) < lengthOf({lastModified: '2024-12-01'}));
	assert.ok(lengthOf({}) > lengthOf({lastModified: '2024-02-01'}));
});

test('our own timeline names the studies, both internships, the papers by role and the honors', () => {
	const rows = rowsOf(timeline(ownResume, 56, 9));
	assert.deepEqual(Object.keys(rows), ['ph.d.', 'msra', 'huawei', 'papers', 'honors']);
	assert.equal(rows.papers?.match(/◉/g)?.length, 7);
	assert.equal(rows.papers?.match(/◌/g)?.length, 6);
});

test('many papers of one year are a number', () => {
	const shown = timeline({...manyPapers(700), education: career.education});
	assert.match(rowsOf(shown).papers ?? '', /^(20 *)+$/, 'twenty a year');
});

test('where not all years have room, the newest have', () => {
	const shown = timeline({...manyPapers(35), work: career.work}, 40);
	assert.ok(shown.axis.includes('2024') && !shown.axis.includes('1990'));
});

test('years alone are enough; without dates, or with one row, there is no timeline', () => {
	const work = [{name: 'A'}, {name: 'B'}];
	const dated = work.map((item, index) => ({...item, startDate: String(2010 + index), endDate: String(2011 + index)}));
	assert.deepEqual(Object.keys(rowsOf(timeline(resumeOf({work: dated})))), ['a', 'b']);
	assert.equal(timelineOf(resumeOf({work}), 80, 20, today), undefined);
	assert.equal(timelineOf(resumeOf({work: dated.slice(0, 1)}), 80, 20, today), undefined);
});

test('whatever there is, in any room: no line is too wide, and no more rows than asked for', () => {
	const resumes = [ownResume, career, manyPapers(500), ...Object.values(oddResumes)];
	fc.assert(
		fc.property(fc.constantFrom(...resumes), fc.integer({min: 10, max: 250}), fc.integer({min: 1, max: 40}), (resume, width, height) => {
			const shown = timelineOf(resume, width, height, today);
			if (shown) {
				const lines = [shown.axis, ...shown.rows.map(({label, spans}) => label + plainText([{spans}]))];
				for (const line of lines) {
					assert.ok(textWidth(line.trimEnd()) <= width, line);
				}
				assert.ok(lines.length + 1 <= Math.max(3, height));
			}
		}),
		{numRuns: 300},
	);
});
