import {detectAll} from 'tinyld/light';
import type {Resume} from '../resume/types.js';

/** Minimum letters needed to detect a language. */
const minimumLetters = 24;

/**
 * Returns the language of a résumé's text as a BCP 47 tag: the one its file states, else the one tinyld detects if no other
 * language is nearly as likely. Undefined when uncertain.
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
	if (!first || (letters.length < minimumLetters && !isWide) || first.accuracy < 1.3 * (second?.accuracy ?? 0)) {
		return undefined;
	}
	return related(first.lang, text);
}

/**
 * Corrects the light detector, which confuses a language with a more widespread one of the same script, by letters that
 * only the less widespread one has. Undefined when undecided.
 */
function related(language: string, text: string): string | undefined {
	if (language === 'ar') {
		return /[ٹڈڑںے]/.test(text) ? 'ur' : /[پچژگ]/.test(text) ? 'fa' : 'ar';
	}
	if (language === 'ru') {
		return /[іїєґ]/i.test(text) ? 'uk' : /[ў]/i.test(text) ? 'be' : /[ђћџљњј]/i.test(text) ? 'sr' : /[ыэё]/i.test(text) ? 'ru' : undefined;
	}
	return language;
}

/** Returns a résumé's sentences, then its shorter texts. Names of people and of things are left out: they do not indicate a language. */
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
