import type {Start} from '../../source/app/state.js';

/** The languages of the interface: the tests of whole screens run in each of them. */
export const languages = ['en'] as const;

export type Language = (typeof languages)[number];

const locales: Readonly<Record<Language, string>> = {en: 'C.UTF-8'};

/** The environment of a terminal whose reader has a language. */
export function localeOf(language: Language) {
	return {LANG: locales[language]};
}

/** How a visit in a language begins. Here, and in `localeOf` alone, a language is handed to the app. */
export function startIn(_language: Language, start: Start = {}): Start {
	return start;
}
