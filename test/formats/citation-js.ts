import '@citation-js/plugin-bibtex';
import {Cite} from '@citation-js/core';

/** The entries as citation.js, an independent BibTeX parser, reads them: in CSL, titles without the marks for protected words. */
export function readWithCitationJs(bibtex: string): Array<Record<string, unknown>> {
	return new Cite(bibtex).data.map(({_graph, 'citation-key': _key, ...item}) => ({
		...item,
		title: String(item.title).replace(/<\/?span[^>]*>/g, ''),
	}));
}

/** BibTeX as citation.js writes it after reading it. */
export function rewrittenByCitationJs(bibtex: string): string {
	return new Cite(bibtex).format('bibtex');
}

/** TeX sets "--" as a dash and two quotes as one; a reader of BibTeX does the same. */
export function typeset(text: string): string {
	return text.replaceAll('---', '—').replaceAll('--', '–').replaceAll('``', '“').replaceAll("''", '”');
}
