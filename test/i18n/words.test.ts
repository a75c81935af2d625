import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {chinese} from '../../source/i18n/chinese.js';
import {type AnyPhrase, createLanguage, english, msg} from '../../source/i18n/language.js';

const phrases = Object.keys(chinese) as AnyPhrase[];
const zh = createLanguage('zh', chinese);

function slotsOf(text: string): string[] {
	return (text.match(/\{\w+\}/g) ?? []).sort();
}

test('a translation has the slots of its phrase', () => {
	for (const phrase of phrases) {
		// A sentence may name the same thing twice in one language and once in the other.
		assert.deepEqual([...new Set(slotsOf(chinese[phrase]))], [...new Set(slotsOf(phrase))], phrase);
	}
});

test('Chinese is written with its own punctuation', () => {
	for (const phrase of phrases) {
		const text = chinese[phrase];
		assert.doesNotMatch(text, /\p{Script=Han}[,;:?!()"]|[,;?!)"]\p{Script=Han}/u, phrase);
		assert.doesNotMatch(text, /[，。；：、？！（）「」] | [，。；：、？！）」]/u, phrase);
		// A full stop ends a sentence where one ends in English.
		assert.ok(phrase === ', et al.' || !/[^.]\.$/.test(phrase) || /[。？}]$/.test(text) || !/\p{Script=Han}/u.test(text), phrase);
	}
});

test('no phrase is translated in vain: each stands in the code', async () => {
	const files = (await readdir('source', {recursive: true})).filter(file => /\.tsx?$/.test(file) && !file.startsWith('i18n'));
	const code = (await Promise.all(files.map(file => readFile(join('source', file), 'utf8')))).join('\n').replaceAll("\\'", "'");
	const idle = phrases.filter(phrase => ![`'${phrase}'`, `"${phrase}"`, `\t${phrase}: `].some(written => code.includes(written)));
	assert.deepEqual(idle, []);
});

test('a phrase is filled in, with phrases too, and what is filled in is never taken for a slot', () => {
	assert.equal(english.t('Updated {month}.', {month: '2025-03'}), 'Updated 2025-03.');
	assert.equal(zh.t('Updated {month}.', {month: '2025-03'}), '更新于 2025-03。');
	const nested = msg('{what}: sent to the clipboard', {what: msg('The address')});
	assert.equal(english.translate(nested), 'The address: sent to the clipboard');
	assert.equal(zh.translate(nested), '地址：已发送到剪贴板');
	assert.equal(english.t('Nothing matches "{query}".', {query: '{query} $& {month}'}), 'Nothing matches "{query} $& {month}".');
});
