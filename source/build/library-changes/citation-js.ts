import type {LibraryChange} from './change.js';

/**
 * The BibTeX plugin of citation.js takes two small classes from its core, whose index also fetches addresses: through
 * node-fetch and whatwg-url that brings the tables of international domain names, 330 kB. Nothing is fetched here.
 * No upstream thread was found.
 */
export const citationJs: LibraryChange[] = [
	{
		name: 'citation.js without what fetches',
		file: /@citation-js\/core\/lib\/index\.js$/,
		whole: {
			from: 'var util = _interopRequireWildcard(require("./util/index.js"));',
			to: `
import {Grammar} from '../lib-mjs/util/grammar.js';
import {Translator} from '../lib-mjs/util/translator.js';
import logger from '../lib-mjs/logger.js';
export const util = {Grammar, Translator};
export {logger};`,
		},
	},
	{
		name: 'citation.js without BibLaTeX',
		file: /@citation-js\/plugin-bibtex\/lib-mjs\/mapping\/biblatex\.js$/,
		whole: {from: 'export default new util.Translator([', to: 'export default {};'},
	},
];
