/** The part of citation.js that is used: its reader of BibTeX without the rest. It has no types of its own. */
declare module '@citation-js/plugin-bibtex/lib-mjs/input/file.js' {
	/** The entries of a file, with their fields as they are written. */
	export function parse(text: string): ReadonlyArray<Readonly<Record<string, unknown>>>;
}
declare module '@citation-js/plugin-bibtex/lib-mjs/input/entries.js' {
	/** The same entries as CSL. */
	export function parseBibtex(entries: ReadonlyArray<Readonly<Record<string, unknown>>>): ReadonlyArray<Readonly<Record<string, unknown>>>;
}
