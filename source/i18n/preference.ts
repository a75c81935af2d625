import {type LanguageId, languageIds} from './language.js';
import {languageOfTag} from './tags.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the language of the locale (POSIX: LC_ALL before LC_MESSAGES before LANG). English for terminals that can't display
 * Chinese characters.
 */
export function preferredLanguage({LC_ALL, LC_MESSAGES, LANG, TERM}: Environment): LanguageId {
	const locale = LC_ALL || LC_MESSAGES || LANG || '';
	return (/utf-?8/i.test(locale) && TERM !== 'linux' && languageOfTag(locale)) || 'en';
}

/** A command line without `--lang`, and the language of that option, in which errors of the command line are reported as well. */
export interface LanguageArguments {
	readonly language?: LanguageId | undefined;
	readonly argv: readonly string[];
}

/** Extracts "--lang zh" from a command line, at any position; an unknown language is left in, to be refused later. */
export function takeLanguage(argv: readonly string[]): LanguageArguments {
	const at = argv.findIndex(word => word === '--lang' || word.startsWith('--lang='));
	const isApart = argv[at] === '--lang';
	const word = isApart ? argv[at + 1] : argv[at]?.slice('--lang='.length);
	const language = languageIds.find(id => id === word?.toLowerCase());
	return language === undefined ? {argv} : {language, argv: argv.toSpliced(at, isApart ? 2 : 1)};
}
