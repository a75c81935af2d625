import type {LibraryChange} from './change.js';

/**
 * The BibTeX parser uses unicode2latex's table from TeX to Unicode. Next to it is the reverse table, 170 kB that nothing
 * here uses; it stays in a bundle, since the index fills an object with it when it is loaded.
 */
export const bibtexTables: LibraryChange[] = [
	{
		name: 'no table from Unicode to TeX',
		file: /unicode2latex\/dist\/esm\/tables\/biblatex\.js$/,
		replace: [[/^.*export const table = .*$/s, 'export const table = {base: {}, package: {}};']],
	},
];
