import assert from 'node:assert/strict';
import {test} from 'node:test';
import {FigureLine, TallFigures} from '../../../source/app/screens/home/Figures.js';
import {Latest} from '../../../source/app/screens/home/Latest.js';
import {contactLinesOf, newsLines, workLines} from '../../../source/app/screens/home/lines.js';
import {TimelineView} from '../../../source/app/screens/home/TimelineView.js';
import {figuresOf} from '../../../source/resume/figures.js';
import {openToWords} from '../../../source/resume/open-to.js';
import {ownResume} from '../../../source/resume/own.js';
import {renderInk} from '../../helpers/ink.js';
import {oddResumes, resumeOf} from '../../helpers/resumes.js';

const figures = figuresOf(ownResume);

test('the numbers are counted from the résumé, the most telling ones first', () => {
	assert.deepEqual(
		figures.map(({value, label}) => `${value} ${label}`),
		['13 papers', '7 as first author', '400+ citations', '2 internships', '6 honors'],
	);
	assert.deepEqual(figuresOf(resumeOf({work: [{name: 'A'}], awards: [{title: 'B'}]})), [
		{value: '1', label: 'position'},
		{value: '1', label: 'honor'},
	]);
	assert.deepEqual(figuresOf(resumeOf({})), []);
});

test('a number is shown whole or not at all', async t => {
	for (let width = 1; width < 90; width += 8) {
		const {lines, rerender} = await renderInk(t, <FigureLine figures={figures} width={width} />);
		const line = lines()[0]?.trim() ?? '';
		assert.ok(line.length <= width, line);
		for (const word of line.split(/ {2,}/).filter(Boolean)) {
			assert.ok(
				figures.some(({value, label}) => `${value} ${label}` === word),
				word,
			);
		}
		rerender(<TallFigures figures={figures} width={width} />);
		assert.ok(
			lines().every(line => line.length <= Math.max(width, 0)),
			lines().join('\n'),
		);
	}
});

test('tall numbers stand above their labels', async t => {
	const {lines} = await renderInk(t, <TallFigures figures={figures} width={90} />);
	const [values = '', labels = ''] = lines();
	for (const {value, label} of figures) {
		assert.equal(values.indexOf(value), labels.indexOf(label), label);
	}
});

test('what he looks for, and how to reach him, is made from what a file has', () => {
	assert.equal(openToWords(ownResume), 'Open to positions: 2026 graduate');
	assert.equal(openToWords(resumeOf({})), undefined);
	assert.deepEqual(
		contactLinesOf(ownResume).map(({text}) => text),
		['xuhuangcs@mail.ustc.edu.cn', 'xuhwang.github.io'],
	);
	assert.deepEqual(
		contactLinesOf(resumeOf({basics: {name: 'A', phone: '+1 2', location: {city: 'Berlin'}}})).map(({text}) => text),
		['+1 2', 'Berlin'],
	);
});

test('news and work have their dates in a column', async t => {
	const {lines} = await renderInk(t, <Latest lines={newsLines(ownResume)} />);
	assert.deepEqual(
		lines().map(line => line.slice(0, 9)),
		['2025.03  ', '2025.01  ', '2025.01  '],
	);
	assert.deepEqual(
		workLines(ownResume).map(({date, text}) => `${date} ${text}`),
		['2023.11 - 2025.03 Huawei Noah’s Ark Lab, Shenzhen, China', '2022.10 - 2023.10 Microsoft Research Asia, Beijing, China'],
	);
});

test('the timeline is drawn as wide and high as it is told, and is not there without dates', async t => {
	for (const [width, height] of [
		[56, 9],
		[90, 20],
		[30, 6],
	] as const) {
		const {lines} = await renderInk(t, <TimelineView resume={ownResume} width={width} height={height} />);
		assert.ok(lines().length <= height && lines().length > 4);
		assert.ok(
			lines()
				.slice(0, -1)
				.every(line => line.length <= width),
			lines().join('\n'),
		);
	}
	const {frame} = await renderInk(t, <TimelineView resume={oddResumes['no dates at all'] ?? assert.fail()} width={56} height={9} />);
	assert.equal(frame().trim(), '');
});
