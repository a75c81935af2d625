import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {answer} from '../../source/command/answer.js';
import {keptAnswerFile, keptCalls} from '../../source/local/kept-answer.js';
import {ownResume} from '../../source/resume/own.js';
import {program} from '../helpers/program.js';
import {run} from '../helpers/run.js';

for (const [name, call] of Object.entries(keptCalls)) {
	test(`the kept answer to ${name} is what would be made now`, async () => {
		const kept = await readFile(join(dirname(program), keptAnswerFile(name)), 'utf8');
		assert.equal(kept, (await answer(call, ownResume)).output);
	});
}

test('a call that asks for more than was kept gets what it asks for', async () => {
	const xuhuang = async (...args: readonly string[]) => (await run(process.execPath, [program, ...args])).stdout;
	const text = await xuhuang();
	assert.match(text, /^Xu Huang/);
	assert.notEqual(await xuhuang('--width', '60'), text);
	assert.match(await xuhuang('--lang', 'zh', 'text'), /13 篇/);
	assert.ok((await xuhuang('text', '--hide', 'email')).length < text.length);
	assert.ok((await xuhuang('news', 'text')).length < text.length / 5);
});
