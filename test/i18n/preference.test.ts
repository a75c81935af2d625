import assert from 'node:assert/strict';
import {test} from 'node:test';
import {preferredLanguage, takeLanguage} from '../../source/i18n/preference.js';

test('the locale tells the language: LC_ALL before LC_MESSAGES before LANG', () => {
	const cases = [
		[{}, 'en'],
		[{LANG: 'zh_CN.UTF-8'}, 'zh'],
		[{LANG: 'zh_SG.utf8'}, 'zh'],
		[{LANG: 'zh_Hans_CN.UTF-8'}, 'zh'],
		[{LANG: 'de_DE.UTF-8'}, 'en'],
		[{LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8'}, 'en'],
		[{LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8'}, 'zh'],
		[{LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'C'}, 'en'],
		[{LANG: 'zh_CN.UTF-8', LC_ALL: ''}, 'zh'],
		[{LANG: 'zha_CN.UTF-8'}, 'en'],
	] as const;
	for (const [environment, language] of cases) {
		assert.equal(preferredLanguage(environment), language, JSON.stringify(environment));
	}
});

test('who reads traditional characters, or has a terminal that shows none, gets English', () => {
	for (const LANG of ['zh_TW.UTF-8', 'zh_HK.UTF-8', 'zh_MO.UTF-8', 'zh_Hant.UTF-8', 'zh_CN.GB18030', 'zh_CN']) {
		assert.equal(preferredLanguage({LANG}), 'en', LANG);
	}
	assert.equal(preferredLanguage({LANG: 'zh_CN.UTF-8', TERM: 'linux'}), 'en');
});

test('the language is taken out of a command line, wherever it stands; one that is not ours stays', () => {
	assert.deepEqual(takeLanguage(['--lang', 'zh', '--oops']), {language: 'zh', argv: ['--oops']});
	assert.deepEqual(takeLanguage(['publications', '--lang=EN', 'bibtex']), {language: 'en', argv: ['publications', 'bibtex']});
	for (const argv of [['--lang'], ['--lang', 'fr'], ['--lang='], []]) {
		assert.deepEqual(takeLanguage(argv), {argv});
	}
});
