import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {beginningOf} from '../../source/resume/load/beginning.js';
import {loadValue} from '../../source/resume/load/index.js';
import {sectionsOf} from '../../source/resume/sections/index.js';
import {temporaryFolder} from '../helpers/project.js';
import {withoutLooks} from '../helpers/sequences.js';
import {openTerminal} from '../helpers/terminal.js';
import {everyField, large} from './fixtures.js';

test('a file that is soon checked is checked at once', () => {
	for (const value of [everyField, large(200), {}, null, [], 'text']) {
		assert.equal(beginningOf(value), undefined);
	}
});

test('the beginning of a large file has its name and its sections, and leaves the value as it was', () => {
	const value = large(1000);
	const beginning = beginningOf(value) ?? assert.fail('It is large.');
	assert.deepEqual(value, large(1000));
	const {resume} = loadValue(value, {mayKeep: true});
	assert.deepEqual(beginning.basics, resume.basics);
	assert.deepEqual(
		sectionsOf(beginning).map(({id}) => id),
		sectionsOf(resume).map(({id}) => id),
	);
	assert.equal(beginning.publications.length, 1);
});

test('of a large file the first screen is there before the numbers, which are never wrong', async t => {
	const file = join(await temporaryFolder(), 'large.json');
	const value = large(1000);
	await writeFile(file, JSON.stringify({...value, basics: {...value.basics, url: 'javascript:x'}}));
	const terminal = openTerminal(t, ['--from', file], {columns: 120});
	terminal.type('3');
	const screen = await terminal.waitFor(/ 1\/940/);
	assert.match(screen, /3 Publications/);
	const text = withoutLooks(terminal.output);
	const [beginning = ''] = text.split(/\d+ papers/);
	assert.match(beginning, /❯ 1 About[\s\S]* 3 Publications/);
	assert.doesNotMatch(beginning, / 3 Publications +\d/);
	const counted = text.match(/\d+ papers/g) ?? [];
	assert.ok(counted.length > 0, 'the first screen has come with its numbers too');
	assert.deepEqual([...new Set(counted)], ['940 papers']);
	assert.match(terminal.output, /1 field was skipped/);
	terminal.type('q');
	assert.equal(await terminal.waitForExit(), 0);
});
