import assert from 'node:assert/strict';
import {test} from 'node:test';
import {micromark} from 'micromark';
import {gfm, gfmHtml} from 'micromark-extension-gfm';
import {formatBibtex} from '../../source/formats/bibtex.js';
import {formatHtml} from '../../source/formats/html.js';
import {formatMarkdown} from '../../source/formats/markdown.js';
import {formatVcard} from '../../source/formats/vcard.js';
import {loadValue} from '../../source/resume/load/index.js';
import {sanitizeLine} from '../../source/resume/load/sanitize.js';
import type {Resume} from '../../source/resume/types.js';
import {readWithCitationJs} from '../formats/citation-js.js';
import {hostileTexts} from './arbitrary.js';
import {everyField} from './fixtures.js';

/** A file with every field of the schema, in each of which the text stands. */
function hostileFile(text: string): Resume {
	const filled = (value: unknown): unknown =>
		Array.isArray(value)
			? value.map(filled)
			: typeof value === 'object' && value !== null
				? Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, filled(inside)]))
				: text;
	return loadValue(filled(everyField)).resume;
}

const harmless = loadValue(everyField).resume;
const tagsOf = (html: string) => new Set([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag));

for (const text of hostileTexts) {
	const resume = hostileFile(text);
	const name = JSON.stringify(text).slice(0, 50);

	test(`${name} stays text in HTML and Markdown`, () => {
		const markdown = (of: Resume) => micromark(formatMarkdown(of), {extensions: [gfm()], htmlExtensions: [gfmHtml()]});
		for (const write of [(of: Resume) => formatHtml(of), markdown]) {
			const [html, known] = [write(resume), tagsOf(write(harmless))];
			assert.deepEqual(
				[...tagsOf(html)].filter(tag => !known.has(tag)),
				[],
			);
			assert.doesNotMatch(html, /(href|src)="(?!https?:|mailto:|#|data:,)/);
			assert.ok((html.match(/<script/g) ?? []).length <= 1);
		}
	});

	test(`${name} adds no line to the vCard`, () => {
		const lines = formatVcard(resume).replace(/\r\n /g, '').split('\r\n');
		const known = /^(N|FN|ORG|TITLE|EMAIL;TYPE=INTERNET|TEL|ADR|URL|item\d+\.(URL|X-ABLABEL)|NOTE|REV):/;
		assert.deepEqual([lines.shift(), lines.shift(), lines.pop(), lines.pop()], ['BEGIN:VCARD', 'VERSION:3.0', '', 'END:VCARD']);
		assert.deepEqual(
			lines.filter(line => !known.test(line)),
			[],
		);
	});

	test(`${name} opens no entry in the BibTeX`, () => {
		assert.equal(readWithCitationJs(formatBibtex(resume)).length, resume.publications.length);
	});
}

test('of sequences of a terminal nothing is left, also of those in each other', () => {
	assert.equal(sanitizeLine('\x1B]0;title\x07red \x1B[31mred\x1B[0m'), 'red red');
	assert.equal(sanitizeLine('\x1B]8;;https://evil.example\x1B\\link\x1B]8;;\x1B\\'), 'link');
	assert.equal(sanitizeLine('a\x9B31mb\x90q\x9Cc\x1BM\x1B(Bd'), 'abcd');
	assert.equal(sanitizeLine('\x1B[\x1B[31m31mx'), '31mx');
	assert.equal(sanitizeLine('a\u202Eb\u200Bc\u2066d\uFEFFe\u{E0041}f\u00ADg\u3164h'), 'abcdefgh');
	assert.equal(sanitizeLine('a\r\n\t b\u2028c'), 'a b c');
});

test('what belongs to a script stays: joiners in Persian and Hindi, marks, emoji', () => {
	for (const text of ['می‌خواهم', 'क्‍ष', 'e\u0301', '👍🏽', '中文', 'שָׁלוֹם']) {
		assert.equal(sanitizeLine(text), text);
	}
	assert.equal(sanitizeLine('a\u200Db\u200Cc'), 'abc');
});
