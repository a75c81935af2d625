import type {LanguageId} from './language.js';

/** Locales of traditional Chinese, whose readers are not given simplified Chinese instead. */
const traditional = /[-_](hant|tw|hk|mo)\b/i;

/** Returns the interface language for a tag (BCP 47) or a locale (POSIX); undefined when there is none. */
export function languageOfTag(tag: string): LanguageId | undefined {
	if (/^en(?![a-z])/i.test(tag)) {
		return 'en';
	}
	return /^zh(?![a-z])/i.test(tag) && !traditional.test(tag) ? 'zh' : undefined;
}

/** Returns the tag (BCP 47) of a language, as in web pages and headers. */
export function tagOf(language: LanguageId): string {
	return language === 'zh' ? 'zh-Hans' : 'en';
}
