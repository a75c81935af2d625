import assert from 'node:assert/strict';
import {test} from 'node:test';
import {schema} from '@jsonresume/schema';
import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import {render} from 'jsonresume-theme-even';
import {formatJson} from '../../source/formats/json.js';
import {ownResume} from '../../source/resume/own.js';
import {sectionById} from '../../source/resume/sections/index.js';
import {hostileResume, hostileTexts} from './hostile.js';

test('the official schema of JSON Resume accepts it, whole and in sections', () => {
	const ajv = new Ajv({strict: false, allErrors: true});
	addFormats.default(ajv);
	const validate = ajv.compile(schema);
	for (const options of [{}, {sections: [sectionById('publications'), sectionById('education')]}]) {
		assert.ok(validate(JSON.parse(formatJson(ownResume, options))), JSON.stringify(validate.errors));
	}
});

test('the whole résumé comes back as it was, pretty and with a line feed at the end', () => {
	const json = formatJson(ownResume);
	assert.deepEqual(JSON.parse(json), ownResume);
	assert.match(json, /^\{\n\t"\$schema": /);
	assert.match(json, /\}\n$/);
});

test('a theme made for JSON Resume draws the person, the papers and the work', () => {
	const page = render(JSON.parse(formatJson(ownResume)));
	for (const text of ['Xu Huang', 'Fast variational autoencoder', 'Microsoft Research Asia', 'Stars of Tomorrow Award']) {
		assert.ok(page.includes(text), text);
	}
});

test('chosen sections have their keys, and always whose résumé of which day it is', () => {
	const json = JSON.parse(formatJson(ownResume, {sections: [sectionById('honors')]})) as object;
	assert.deepEqual(Object.keys(json), ['$schema', 'basics', 'awards', 'meta']);
});

test('a search leaves only its publications', () => {
	const [first] = ownResume.publications;
	assert.ok(first);
	const json = JSON.parse(formatJson(ownResume, {publications: [first]})) as typeof ownResume;
	assert.deepEqual(json.publications, [first]);
});

test('hostile text comes back as it was, and no control character stands in the file', () => {
	for (const text of hostileTexts) {
		const json = formatJson(hostileResume(text));
		assert.doesNotMatch(json, /(?![\n\t])\p{Cc}/u);
		assert.equal((JSON.parse(json) as typeof ownResume).basics.name, text);
	}
});
