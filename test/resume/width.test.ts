import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import '../helpers/seed.js';
import stringWidth from 'string-width';
import {ownResume} from '../../source/resume/own.js';
import {takeWidth, textWidth, truncate} from '../../source/resume/width.js';

const texts = {
	nothing: '',
	'plain words': 'ToolACE: Winning the Points of LLM Function Calling',
	'a name in Chinese': '黄旭',
	'a title in Chinese, with its punctuation': '《大语言模型智能体的规划：综述》，2024年。',
	'Chinese and English': '中国科学技术大学 (USTC)',
	Japanese: 'ラージ言語モデル、ひらがな',
	'Japanese, half width': 'ﾗｰｼﾞ',
	Korean: '서울대학교',
	'full width letters': 'ＷＷＷ２０２５',
	'accents, composed': 'François Müller, Łukasz Žižek, Đặng Nguyễn'.normalize('NFC'),
	'accents, decomposed': 'François Müller, Žižek, Đặng Nguyễn'.normalize('NFD'),
	Greek: 'α-divergence, β-VAE',
	Cyrillic: 'Иванов Пётр',
	'Cyrillic, decomposed': 'Пётр Йонов'.normalize('NFD'),
	Hebrew: 'שלום',
	Arabic: 'محمد',
	'Arabic with vowel marks': 'مُحَمَّد',
	'Devanagari without marks': 'नमन',
	Thai: 'ไทย',
	'typographic marks': '“Noah’s Ark” – Lab — 1–9 … • · §',
	mathematics: 'RG² ≤ ∑ x ∈ ℝ × 10 ± 1',
	arrows: '← ↑ → ↓ ⇒',
	'box drawing': '┌─┬─┐│║╎╌╭╯',
	blocks: '▮▮▮ ▐ █ ▓',
	'the marks of the app': '❯ › ▐ ╌ ╎',
	emoji: '🔥📝🎉',
	'a soft hyphen and a zero width space': 'rec\u00ADom\u200Bmender',
	'a no-break space': 'Defu\u00A0Lian',
};

for (const [what, text] of Object.entries(texts)) {
	test(`the width of ${what} is what string-width says`, () => {
		assert.equal(textWidth(text), stringWidth(text));
	});
}

test('the same holds for every string of the résumé', () => {
	const strings: string[] = [];
	JSON.stringify(ownResume, (_key, value: unknown) => {
		if (typeof value === 'string') {
			strings.push(...value.split('\n'));
		}
		return value;
	});
	assert.ok(strings.length > 300);
	for (const text of strings) {
		assert.equal(textWidth(text), stringWidth(text), text);
	}
});

test('the beginning of a text that fits never cuts a wide character in two', () => {
	assert.equal(takeWidth('黄旭ab', 3), '黄');
	assert.equal(takeWidth('黄旭ab', 5), '黄旭a');
	assert.equal(takeWidth('e\u0301e\u0301', 1), 'e\u0301');
	assert.equal(takeWidth('abc', 3), 'abc');
});

test('what is cut off is marked, within the width', () => {
	assert.equal(truncate('Recommender', 6), 'Recom…');
	assert.equal(truncate('Recommender', 11), 'Recommender');
	assert.equal(truncate('one two', 5), 'one…');
	assert.equal(truncate('黄旭黄旭', 4), '黄…');
	fc.assert(
		fc.property(fc.array(fc.constantFrom('a', ' ', '黄', 'e\u0301', '▮', '🔥')), fc.integer({min: 1, max: 20}), (characters, width) => {
			assert.ok(stringWidth(truncate(characters.join(''), width)) <= width);
		}),
	);
});
