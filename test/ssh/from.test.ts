import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {missing} from '../helpers/programs.js';
import {temporaryFolder} from '../helpers/project.js';
import {program, run, TestServer} from './server.js';

test("serve --from shows another person's résumé on the screen, as text and as files, and does not name the file", {
	skip: missing('ssh'),
}, async t => {
	const file = join(await temporaryFolder(), 'secret-name.json');
	const resume = {
		basics: {name: 'Ada Lovelace', label: 'Analyst', email: 'ada@example.com', url: 'https://example.com/ada'},
		publications: [{name: 'Notes by the Translator', publisher: 'Taylor', releaseDate: '1843-08', url: 'https://example.com/notes'}],
	};
	await writeFile(file, JSON.stringify(resume));
	const server = await TestServer.start(t, {from: file});
	const visitor = server.open(t);
	const screen = await visitor.waitFor('2 Publications');
	assert.match(screen, /Analyst/);
	assert.match(screen, /ada@example\.com/);
	assert.doesNotMatch(screen, /Xu Huang/);
	visitor.type('2');
	await visitor.waitFor('Notes by the Translator');
	visitor.type('q');
	assert.equal(await visitor.waitForExit(), 0);
	assert.match(visitor.screen, /^Ada Lovelace\n/m);
	const all = [
		visitor.output,
		...(await Promise.all(['', 'bibtex', 'html', 'help', 'json'].map(async word => (await server.ssh(['--', word])).stdout))),
	];
	assert.match(all[1] ?? '', /Notes by the Translator/);
	assert.match(all[2] ?? '', /title = \{Notes by the Translator\}/);
	assert.doesNotMatch(all.join('\n'), /secret-name|Xu Huang/);
});

test('serve --from says what is wrong with the file, and does not begin', async () => {
	const {stderr, code} = await run(process.execPath, [...program, 'serve', '--port=0', '--from=/nowhere/me.json']);
	assert.deepEqual([stderr, code], ['xuhuang: /nowhere/me.json: there is no such file.\n', 1]);
});
