import {type LanguageId, languageIds} from './language.js';
import {languageOfTag} from './tags.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language that a locale asks for (POSIX: LC_ALL before LC_MESSAGES before LANG). Whose terminal shows no Chinese
 * characters gets English.
 */
export function preferredLanguage({LC_ALL, LC_MESSAGES, LANG, TERM}: Environment): LanguageId {
	const locale = LC_ALL || LC_MESSAGES || LANG || '';
	return (/utf-?8/i.test(locale) && TERM !== 'linux' && languageOfTag(locale)) || 'en';
}

/** A command line without the language that it asks for: its errors are to be said in that language too. */
export interface Asked {
	readonly language?: LanguageId | undefined;
	readonly argv: readonly string[];
}

/** Takes "--lang zh" out of a command line, wherever it stands; one that names no language of ours stays, to be refused. */
export function takeLanguage(argv: readonly string[]): Asked {
	const at = argv.findIndex(word => word === '--lang' || word.startsWith('--lang='));
	const isApart = argv[at] === '--lang';
	const word = isApart ? argv[at + 1] : argv[at]?.slice('--lang='.length);
	const language = languageIds.find(id => id === word?.toLowerCase());
	return language === undefined ? {argv} : {language, argv: argv.toSpliced(at, isApart ? 2 : 1)};
}
