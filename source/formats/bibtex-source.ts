/** BibTeX round trip: keeps the author's own source of what the other fields of a publication do not hold. */
import type {BibtexSource, Publication} from '../resume/types.js';
import {type BibtexField, entryTypes, generatedFields} from './bibtex-fields.js';
import {oneLine} from './clean.js';

/** By a field of the source, the generated fields that it stands for or belongs to: biblatex has other names for some. */
const counterparts: Readonly<Record<string, readonly string[]>> = {
	date: ['year', 'month'],
	day: ['month', 'year'],
	journaltitle: ['journal'],
	journalsubtitle: ['journal'],
	subtitle: ['title'],
	booksubtitle: ['booktitle'],
	institution: ['school', 'institution'],
	eprinttype: ['archivePrefix'],
	archiveprefix: ['archivePrefix'],
	issue: ['number'],
	articleno: ['eid'],
	'article-number': ['eid'],
	publisher: ['publisher', 'howpublished'],
};

/** Fields that are not kept: names of files on the author's machine, and bookkeeping of reference managers and dblp. */
const excludedFields = /^(?:file|files|pdf|bdsk-file-\d+|local-url|timestamp|owner|biburl|bibsource|date-added|date-modified)$/;

/** Returns what has to be kept of an entry besides the publication read from it; an empty object when it holds everything. */
export function sourceOf(
	type: string,
	key: string,
	fields: ReadonlyMap<string, string>,
	publication: Publication,
): BibtexSource | undefined {
	const generated = new Map(generatedFields(publication).map(([name, value]) => [name, value]));
	const kept = [...fields].filter(([name, value]) => !excludedFields.test(name) && !isGenerated(name, value, generated));
	const names = new Set(kept.flatMap(([name]) => generatedNamesFor(name, generated)));
	const words = [...names].map(name => [name, generated.get(name) ?? ''] as const);
	const own = entryTypes[publication.type];
	// Editors are read as authors where there are none.
	const editors = fields.has('editor') && !fields.has('author') ? generated.get('author') : undefined;
	const said = {...(type !== own && {entrytype: own}), ...(editors && {editor: editors}), ...Object.fromEntries(words)};
	return {
		...(type !== own && {type}),
		...(key && {key}),
		...(kept.length > 0 && {fields: Object.fromEntries(kept)}),
		...(Object.keys(said).length > 0 && {words: said}),
	};
}

/** Whether the generated entry holds the same value, so that nothing has to be kept. */
function isGenerated(name: string, value: string, generated: ReadonlyMap<string, string>): boolean {
	const [own = name] = generatedNamesFor(name, generated);
	const isMonth =
		name === 'month' && /^(?:\d\d?|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)$/i.test(value);
	return (
		(isMonth && generated.has('month')) || (own.toLowerCase() === name && generated.get(own) === oneLine(value)) || value.trim() === ''
	);
}

function generatedNamesFor(name: string, generated: ReadonlyMap<string, string>): string[] {
	const same = [...generated.keys()].filter(own => own.toLowerCase() === name);
	return [...same, ...(counterparts[name] ?? []).filter(own => generated.has(own) && !same.includes(own))];
}

/**
 * Returns the fields of a publication: the author's source where the publication still has the value read from it, fields
 * without a counterpart, and generated fields for the rest.
 */
export function fieldsFor(publication: Publication): readonly BibtexField[] {
	const {fields = {}, words = {}} = publication.bibtex ?? {};
	const areEditors = (value: string) => words.editor !== undefined && letters(words.editor) === letters(value);
	const own = generatedFields(publication).filter(([name, value]) => name !== 'author' || !areEditors(value));
	const kept = Object.entries(fields).filter(([, value]) => isSafe(value));
	if (kept.length === 0) {
		return own;
	}
	const generated = new Map(own.map(([name, value]) => [name, value]));
	const isStill = (name: string) =>
		generatedNamesFor(name, generated).every(field => letters(words[field] ?? '') === letters(generated.get(field) ?? ''));
	const isNew = (name: string) => generatedNamesFor(name, generated).length === 0 && !(name in counterparts && hadCounterpart(name, words));
	const written = kept.filter(([name]) => isNew(name) || isStill(name));
	const replaced = new Set(written.flatMap(([name]) => generatedNamesFor(name, generated)));
	const rest = new Map(written);
	const ordered = own.flatMap(([name, value]): BibtexField[] => {
		if (!replaced.has(name)) {
			return [[name, value]];
		}
		const sources = written.filter(([other]) => rest.has(other) && generatedNamesFor(other, generated).includes(name));
		for (const [other] of sources) {
			rest.delete(other);
		}
		return sources.map(([other, source]) => [other, oneLine(source)]);
	});
	return [...ordered, ...[...rest].map(([name, value]): BibtexField => [name, oneLine(value)])];
}

/** Whether a field had a generated counterpart when it was read. */
function hadCounterpart(name: string, words: Readonly<Record<string, string>>): boolean {
	return (counterparts[name] ?? []).some(field => field in words);
}

/** Returns the entry type from the author's source if the publication still has the type it was read as, else `own`. */
export function typeFor({bibtex: {type = '', words = {}} = {}}: Publication, own: string): string {
	return /^[a-z]+$/i.test(type) && words.entrytype === own ? type : own;
}

/** Whether a value cannot close the braces around it. The check covers values from any source. */
export function isSafe(value: string): boolean {
	let depth = 0;
	for (const brace of value.replace(/\\[\\{}]/g, '').match(/[{}]/g) ?? []) {
		depth += brace === '{' ? 1 : -1;
		if (depth < 0) {
			return false;
		}
	}
	// BibTeX counts braces even after a backslash.
	const all = (value.match(/\{/g) ?? []).length === (value.match(/\}/g) ?? []).length;
	return depth === 0 && all && !/\\$/.test(value);
}

function letters(text: string): string {
	return text.replace(/[\s{}\\]/g, '');
}
