import {english, type Language} from '../language/language.js';
import type {Resume} from './types.js';

/**
 * A résumé as it is read in a language: the words around it in that language, and its own where its author has translated
 * them (`i18n`, in any object: `{"label": "Ph.D. student", "i18n": {"zh": {"label": "博士生"}}}`).
 */
export function localized(resume: Resume, language: Language): Resume {
	const found = translated(resume, language.id) as Resume;
	const {name} = resume.basics;
	return {...found, basics: found.basics.name === name ? found.basics : {...found.basics, originalName: name}, language};
}

/** The owner's name as lists of authors have it. */
export function ownerName({basics}: Pick<Resume, 'basics'>): string {
	return basics.originalName ?? basics.name;
}

/** The language that a résumé is read in. */
export function languageOf({language}: Pick<Resume, 'language'>): Language {
	// Only `localized` sets it; the published type tells no more than which it is.
	return (language as Language | undefined) ?? english;
}

/** A value with the translations in it; one without any is the same object. */
function translated(value: unknown, tag: string): unknown {
	if (Array.isArray(value)) {
		const items = value.map(item => translated(item, tag));
		return items.some((item, index) => item !== value[index]) ? items : value;
	}
	if (typeof value !== 'object' || value === null) {
		return value;
	}
	const {i18n, ...fields} = value as {i18n?: Readonly<Record<string, object>>};
	const own = i18n && Object.entries(i18n).find(([key]) => key.toLowerCase().split(/[-_]/)[0] === tag)?.[1];
	const entries = Object.entries(fields).map(([key, field]) => [key, translated(field, tag)] as const);
	const isChanged = own !== undefined || entries.some(([key, field]) => field !== (value as Record<string, unknown>)[key]);
	return isChanged ? {...value, ...Object.fromEntries(entries), ...own} : value;
}
