import assert from 'node:assert/strict';
import {test} from 'node:test';
import {english} from '../../source/i18n/language.js';
import {loadValue} from '../../source/resume/load/index.js';
import {Answers} from '../../source/server/answers.js';
import {BusyError, FairQueue} from '../../source/server/limits/fair-queue.js';
import {runCall} from '../../source/ssh/exec/run-call.js';

const resume = loadValue({basics: {name: 'Ann'}}).resume;
const call = {action: 'show', format: 'pdf'} as const;

test('what was asked for lately is kept: the same call has the same answer', async () => {
	const answers = new Answers(resume, {}, new FairQueue(1));
	const [first, again] = await Promise.all([answers.answer(call, english), answers.answer({...call}, english)]);
	assert.equal(first, again);
	assert.notEqual(first, await answers.answer({...call, paper: 'letter'}, english));
});

test('PDFs are made one at a time, with a rest between two, and only so many wait', async () => {
	const answers = new Answers(resume, {}, new FairQueue(1));
	const ended: number[] = [];
	const asked = Array.from({length: 16}, (_, index) => answers.answer({...call, most: index + 1}, english).then(() => ended.push(index)));
	await assert.rejects(answers.answer({...call, most: 50}, english), BusyError);
	const began = performance.now();
	await asked[0];
	const once = performance.now() - began;
	await asked[1];
	assert.ok(performance.now() - began > 2 * once, 'the rest is longer than the work');
	assert.deepEqual(ended, [0, 1]);
	await Promise.all(asked);
	assert.deepEqual(
		ended,
		ended.toSorted((one, other) => one - other),
	);
});

test('what cannot be made says why, each time', async () => {
	const unknown = loadValue({basics: {name: 'አበበ'}}).resume;
	const answers = new Answers(unknown, {}, new FairQueue(1));
	await assert.rejects(answers.answer(call, english), {name: 'FontError'});
	const {stdout, stderr, exitCode} = await runCall(call, {resume: unknown, answers}, english, '192.0.2.1');
	assert.deepEqual([stdout, exitCode], ['', 1]);
	assert.match(stderr, /^xuhuang: .*አ.*\n$/);
});
