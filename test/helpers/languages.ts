import type {Start} from '../../source/app/state/state.js';
import {type LanguageId, languageIds, loadLanguage} from '../../source/i18n/language.js';

/** The interface languages: the tests of whole screens run in each of them. */
export const languages = languageIds;
export type Language = LanguageId;

const locales: Readonly<Record<LanguageId, string>> = {en: 'C.UTF-8', zh: 'zh_CN.UTF-8'};
const loaded = {en: await loadLanguage('en'), zh: await loadLanguage('zh')};

/** Returns the environment variables of a terminal in a language. */
export function localeOf(language: LanguageId) {
	return {LANG: locales[language]};
}

/** Returns the start options of a visit in a language. */
export function startIn(language: LanguageId, start: Start = {}): Start {
	return {...start, language: loaded[language]};
}
