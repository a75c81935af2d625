import assert from 'node:assert/strict';
import {test} from 'node:test';
import {HtmlValidate} from 'html-validate';
import {formatHtml} from '../../source/formats/html.js';
import {ownResume} from '../../source/resume/own.js';
import {sectionById, sectionsOf} from '../../source/resume/sections/index.js';
import {hostileAddresses, hostileResume, hostileTexts} from './hostile.js';

const sections = sectionsOf(ownResume);

const validator = new HtmlValidate({root: true, extends: ['html-validate:recommended', 'html-validate:document']});

async function complaints(html: string): Promise<string[]> {
	const {results} = await validator.validateString(html);
	return results.flatMap(result => result.messages.map(({line, ruleId, message}) => `${line}: ${message} (${ruleId})`));
}

function jsonLd(html: string): Array<Record<string, unknown>> {
	const [, json = ''] = /<script type="application\/ld\+json">\n(.*)\n<\/script>/.exec(html) ?? [];
	type Node = Record<string, unknown>;
	const page = JSON.parse(json) as {readonly '@type': string; readonly mainEntity: Node; readonly hasPart: Node[]};
	assert.equal(page['@type'], 'ProfilePage');
	return [page.mainEntity, ...page.hasPart];
}

function tags(html: string): unknown[] {
	return [...new Set([...html.matchAll(/<(\w+)/g)].map(match => match[1]))].sort();
}

test('the validator finds nothing in the page, nor in any section of it', async () => {
	assert.deepEqual(await complaints(formatHtml(ownResume)), []);
	for (const section of sections) {
		assert.deepEqual(await complaints(formatHtml(ownResume, {sections: [section]})), [], section.id);
	}
});

test('the page asks for nothing: no source, no style sheet, no address in its style', () => {
	const html = formatHtml(ownResume);
	assert.doesNotMatch(html, /\ssrc=|@import|url\(/);
	assert.deepEqual(html.match(/<link [^>]*>/g), ['<link rel="icon" href="data:,">']);
	assert.match(html, /default-src 'none'/);
});

test('it has a language, a title, one first heading, and a heading for each section', () => {
	const html = formatHtml(ownResume);
	assert.match(html, /^<!DOCTYPE html>\n<html lang="en">/);
	assert.match(html, /<title>Xu Huang: résumé<\/title>/);
	assert.equal(html.match(/<h1 dir="auto">/g)?.length, 1);
	assert.deepEqual(
		[...html.matchAll(/<h2>(.*)<\/h2>/g)].map(match => match[1]),
		sections.map(section => section.title),
	);
});

test('it is made for a phone, for paper and for the dark', () => {
	const html = formatHtml(ownResume);
	assert.match(html, /name="viewport" content="width=device-width, initial-scale=1"/);
	assert.match(html, /@page \{ size: A4;/);
	assert.match(html, /@media print/);
	assert.match(html, /prefers-color-scheme: dark/);
});

test('news lead to their paper when it is on the page, and nowhere when it is not', () => {
	assert.match(formatHtml(ownResume), /<a href="#toolace">Our work ToolACE[^<]*<\/a>/);
	assert.match(formatHtml(ownResume), /<article id="toolace"/);
	assert.doesNotMatch(formatHtml(ownResume, {sections: [sectionById('news')]}), /href="#/);
	assert.doesNotMatch(formatHtml(ownResume, {publications: []}), /href="#toolace"/);
});

test('its JSON-LD names the person and every paper', () => {
	const [person, ...articles] = jsonLd(formatHtml(ownResume));
	assert.deepEqual([person?.['@type'], person?.name, person?.familyName], ['Person', 'Xu Huang', 'Huang']);
	assert.deepEqual(
		articles.map(article => [article['@type'], article.headline]),
		ownResume.publications.map(({name}) => ['ScholarlyArticle', name]),
	);
	assert.equal(jsonLd(formatHtml(ownResume, {sections: [sectionById('honors')]})).length, 1);
});

test('no text or address of the data becomes markup or a script', async () => {
	for (const [index, text] of hostileTexts.entries()) {
		const html = formatHtml(hostileResume(text, hostileAddresses[index % hostileAddresses.length]));
		assert.deepEqual(await complaints(html), [], text);
		assert.equal(html.match(/<\/?script/g)?.length, 2);
		const known = tags(formatHtml(ownResume));
		assert.deepEqual(
			tags(html).filter(tag => !known.includes(tag)),
			[],
		);
		assert.doesNotMatch(html, /href="(?!https?:|mailto:|#|data:,")/);
		assert.doesNotMatch(html, /(?![\n])\p{Cc}/u);
		assert.equal(jsonLd(html)[0]?.name, text.replace(/\p{Cs}/gu, '\ud800'));
	}
});
