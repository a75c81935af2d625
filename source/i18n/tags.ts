import type {LanguageId} from './language.js';

/** Chinese that is written in traditional characters; readers of those are not given the simplified ones for theirs. */
const traditional = /[-_](hant|tw|hk|mo)\b/i;

/** The language that a tag (BCP 47) or a locale (POSIX) stands for, among those that the interface speaks. */
export function languageOfTag(tag: string): LanguageId | undefined {
	if (/^en(?![a-z])/i.test(tag)) {
		return 'en';
	}
	return /^zh(?![a-z])/i.test(tag) && !traditional.test(tag) ? 'zh' : undefined;
}

/** The tag (BCP 47) of a language, as pages and headers have it. */
export function tagOf(language: LanguageId): string {
	return language === 'zh' ? 'zh-Hans' : 'en';
}
