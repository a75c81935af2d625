import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadValue} from '../../source/resume/load/index.js';
import {TestVisit} from '../helpers/visit.js';

test('an address of another person’s file is opened only once all of it stands on the screen', async t => {
	const url = `https://example.com/${'long/'.repeat(30)}end`;
	const opened: string[] = [];
	const {resume} = loadValue({work: [{name: 'Company', url}]});
	const visit = await TestVisit.open(60, 24, {section: 'work'}, {resume});
	t.after(() => visit.close());
	Object.assign(visit.session, {openUrl: async (address: string) => opened.push(address)});
	await visit.press('o');
	assert.deepEqual(opened, []);
	assert.ok(visit.screen.replace(/\s|❯/g, '').includes(url));
	await visit.press('enter');
	assert.deepEqual(opened, [url]);
});

test('addresses that are not of the web, or that hide something, are not there to be opened', () => {
	const urls = [
		'javascript:alert(1)',
		'file:///etc/passwd',
		'data:text/html,x',
		'ftp://x.example',
		'https://',
		'vbscript:x',
		'https://a b.example',
	];
	for (const url of urls) {
		const {resume, skipped} = loadValue({basics: {url, profiles: [{network: 'X', url}]}, work: [{name: 'C', url}]});
		assert.equal(skipped, 3, url);
		assert.equal(JSON.stringify(resume).includes(url), false, url);
	}
	const {resume} = loadValue({basics: {url: 'HTTPS://Example.com/\u202Egnp.exe', email: 'a@example.com'}});
	assert.equal(resume.basics.url, 'https://Example.com/gnp.exe');
});
