import {detectAll} from 'tinyld/light';
import type {Resume} from '../resume/types.js';

/** The least letters that tell a language. */
const least = 24;

/**
 * The language that a résumé is written in, by its BCP 47 tag: that of the file, else what tinyld finds where no other
 * language is nearly as likely. Undefined when it is not certain.
 */
export function contentLanguage(resume: Resume): string | undefined {
	const {language = ''} = resume.meta;
	if (/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(language)) {
		return language;
	}
	const text = textsOf(resume).join('. ').slice(0, 4000);
	const letters = text.match(/\p{L}/gu) ?? [];
	const [first, second] = detectAll(text);
	const isWide =
		letters.filter(letter => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)).length > 4;
	if (!first || (letters.length < least && !isWide) || first.accuracy < 1.3 * (second?.accuracy ?? 0)) {
		return undefined;
	}
	return related(first.lang, text);
}

/** The light detector takes a language for a greater one of the same script; letters that only the lesser has tell. */
function related(language: string, text: string): string | undefined {
	if (language === 'ar') {
		return /[ٹڈڑںے]/.test(text) ? 'ur' : /[پچژگ]/.test(text) ? 'fa' : 'ar';
	}
	if (language === 'ru') {
		return /[іїєґ]/i.test(text) ? 'uk' : /[ў]/i.test(text) ? 'be' : /[ђћџљњј]/i.test(text) ? 'sr' : /[ыэё]/i.test(text) ? 'ru' : undefined;
	}
	return language;
}

/** The sentences of a résumé first, then its shorter words; names of people and of things say nothing of a language. */
function textsOf({basics, work, education, projects, volunteer = [], skills = []}: Resume): string[] {
	const found = [
		basics.summary,
		basics.label,
		...[...work, ...volunteer, ...projects, ...education].flatMap(item => [
			...('summary' in item ? [item.summary] : []),
			...('description' in item ? [item.description] : []),
			...('highlights' in item ? (item.highlights ?? []) : []),
			...('position' in item ? [item.position] : []),
		]),
		...education.map(({area}) => area),
		...skills.map(({name}) => name),
	];
	return found.flatMap(text => text ?? []);
}
