import {english, type Language} from '../i18n/language.js';
import {languageOfTag} from '../i18n/tags.js';
import {joinMarks} from './marked.js';
import {memoize} from './memoize.js';
import type {Resume} from './types.js';

/** Maps each translated object, and each object that contains one, to its original. */
const originals = new WeakMap<object, object>();

/**
 * Returns a résumé in a language: with the interface texts in that language, and its own texts where its author has translated
 * them (`i18n`, in any object: `{"label": "Ph.D. student", "i18n": {"zh": {"label": "博士生"}}}`).
 */
export function localized(resume: Resume, language: Language): Resume {
	const known = inLanguages(resume);
	const found = known.get(language.id) ?? {
		...(isTranslated(resume) ? (translated(resume, language) as Resume) : resume),
		language,
	};
	known.set(language.id, found);
	originals.set(found, resume);
	return found;
}

/** The localized résumés by language: whatever is memoized for one of them is shared by all its readers. */
const inLanguages = memoize((_resume: Resume) => new Map<Language['id'], Resume>());

/** Returns the interface language of a résumé. */
export function languageOf({language}: Pick<Resume, 'language'>): Language {
	// Only `localized` sets it; the published type declares no more than its id.
	return (language as Language | undefined) ?? english;
}

/**
 * Returns the untranslated object of a résumé. Identity (an id, a kind, whose name it is) is determined by that and never by
 * its translation; so is the data that programs read.
 */
export function original<Of extends object>(of: Of): Of {
	return (originals.get(of) as Of | undefined) ?? of;
}

/** Whether nothing in a résumé is translated, and its interface language is English. */
export function isAsWritten(resume: Resume): boolean {
	const first = original(resume);
	return languageOf(resume).id === 'en' && Object.entries(first).every(([key, value]) => resume[key as keyof Resume] === value);
}

/** Whether a value contains a translation. Most résumés have none, and are not translated field by field. */
function isTranslated(value: object): boolean {
	for (const key in value) {
		const field = (value as Readonly<Record<string, unknown>>)[key];
		if (typeof field === 'object' && field !== null && (key === 'i18n' || isTranslated(field))) {
			return true;
		}
	}
	return false;
}

/** Returns a value with its translations applied; the same object when it has none. */
function translated(value: unknown, language: Language): unknown {
	if (typeof value !== 'object' || value === null) {
		return value;
	}
	if (Array.isArray(value)) {
		const items = value.map(item => translated(item, language));
		return items.some((item, index) => item !== value[index]) ? items : value;
	}
	const own = translationIn(language, (value as Translatable).i18n);
	const fields = Object.entries(value).map(([key, field]) => [key, key === 'i18n' ? field : translated(field, language)] as const);
	if (own === undefined && fields.every(([key, field]) => field === (value as Record<string, unknown>)[key])) {
		return value;
	}
	const found = {...Object.fromEntries(fields), ...own};
	joinMarks(found, value, own);
	originals.set(found, value);
	return found;
}

interface Translatable {
	readonly i18n?: Readonly<Record<string, object>>;
}

/** Returns the translation of an object into a language: "zh" takes precedence over "zh-CN". */
function translationIn({id}: Language, i18n: Translatable['i18n'] = {}): object | undefined {
	const tag = Object.keys(i18n)
		.filter(key => languageOfTag(key) === id)
		.sort((a, b) => a.length - b.length)[0];
	return tag === undefined ? undefined : i18n[tag];
}
