import {type LanguageId, languageIds} from './language.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language that a locale asks for (POSIX: LC_ALL before LC_MESSAGES before LANG). Who reads traditional characters, and
 * whose terminal shows no Chinese ones, gets English.
 */
export function preferredLanguage({LC_ALL, LC_MESSAGES, LANG, TERM}: Environment): LanguageId {
	const locale = LC_ALL || LC_MESSAGES || LANG || '';
	const isChinese = /^zh(?![a-z])(?!.*(hant|_(tw|hk|mo)))/i.test(locale);
	return isChinese && /utf-?8/i.test(locale) && TERM !== 'linux' ? 'zh' : 'en';
}

/** The language that the command line asks for, before it is understood: its errors are said in that language too. */
export function askedLanguage(argv: readonly string[]): LanguageId | undefined {
	const at = argv.findIndex(word => word === '--lang' || word.startsWith('--lang='));
	const word = argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
	return languageIds.find(id => id === word?.toLowerCase());
}
