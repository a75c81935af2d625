import assert from 'node:assert/strict';
import {test} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import {handleInput} from '../../source/app/handle-input.js';
import {createModel} from '../../source/app/model.js';
import {frameOf} from '../../source/app/paint.js';
import {createTheme} from '../../source/app/theme.js';
import {loadValue} from '../../source/resume/load/index.js';
import type {Session} from '../../source/terminal/session.js';

// Narrow: one pane at a time.
const window = {columns: 60, rows: 24};
const theme = createTheme({colorLevel: 0, hasHyperlinks: false});

test('an address of another person’s file is opened only once all of it stands on the screen', () => {
	const url = `https://example.com/${'long/'.repeat(30)}end`;
	const opened: string[] = [];
	const session = {
		openUrl: async (address: string) => {
			opened.push(address);
		},
	} as unknown as Session;
	const model = createModel(loadValue({work: [{name: 'Company', url}]}).resume, window, {section: 'work'});
	handleInput({key: 'o'}, model, session);
	assert.deepEqual(opened, []);
	assert.ok(stripVTControlCharacters(frameOf(model, theme)).replace(/\s|❯/g, '').includes(url));
	handleInput({key: 'enter'}, model, session);
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
