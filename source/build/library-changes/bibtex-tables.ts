import type {LibraryChange} from './change.js';

/**
 * The parser of BibTeX takes from unicode2latex the table of what TeX stands for. Beside it lies the table of the way back,
 * 170 kB that nothing here asks for; it stays in a bundle, since the index fills an object with it when it is loaded.
 */
export const bibtexTables: LibraryChange[] = [
	{
		name: 'no table from Unicode to TeX',
		file: /unicode2latex\/dist\/esm\/tables\/biblatex\.js$/,
		replace: [[/^.*export const table = .*$/s, 'export const table = {base: {}, package: {}};']],
	},
];
