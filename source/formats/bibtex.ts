import type {Publication, Resume} from '../resume/types.js';
import {entryTypes} from './bibtex-fields.js';
import {fieldsFor, typeFor} from './bibtex-source.js';
import {citationKey} from './citation-key.js';
import {chosenPublications, type FormatOptions} from './format.js';

/**
 * Formats the chosen publications as BibTeX entries, separated by empty lines. Sources: "BibTeXing" (Patashnik, 1988) for
 * the entry types and names, arXiv's own export for `eprint` and `archivePrefix`, natbib and biblatex for `eid`, `doi` and
 * `url`. UTF-8, which biber and every engine since 2018 read.
 */
export function formatBibtex(resume: Resume, options: FormatOptions = {}): string {
	return chosenPublications(resume, options)
		.map(publication => `${bibtexEntry(publication, resume)}\n`)
		.join('\n');
}

/** Formats one publication as a BibTeX entry, without a trailing line feed. */
export function bibtexEntry(publication: Publication, resume: Resume): string {
	const lines = fieldsFor(publication).map(([name, value]) => `  ${name} = ${isMacro(name, value) ? value : `{${value}}`}`);
	return `@${typeFor(publication, entryTypes[publication.type])}{${citationKey(publication, resume)},\n${lines.join(',\n')}\n}`;
}

/** Whether a value is a month macro: every style defines them, in its own language. */
function isMacro(name: string, value: string): boolean {
	return name === 'month' && /^[a-z]{3}$/.test(value);
}
