import {serveOptions} from '../ssh/config/serve-options.js';
import {languageOption, type Option} from './options.js';

/** The options of the commands that have some of their own. */
export const commandOptions = {
	init: [
		{name: 'bibtex', value: 'FILE', words: 'take the publications from this BibTeX file'},
		{name: 'author', value: 'NAME', words: 'your name, as it stands in that file'},
		languageOption,
		{name: 'help', short: 'h', words: 'show this help'},
	],
	merge: [
		{name: 'author', value: 'NAME', words: 'your name, where that of the résumé is another'},
		{name: 'yes', short: 'y', words: 'write without asking'},
		{name: 'dry-run', words: 'show what would be done, and write nothing'},
		languageOption,
		{name: 'help', short: 'h', words: 'show this help'},
	],
	validate: [
		{name: 'strict', words: 'notes are errors too'},
		{name: 'json', words: 'print the findings as JSON, for editors and CI'},
		languageOption,
		{name: 'help', short: 'h', words: 'show this help'},
	],
	serve: [...serveOptions, languageOption],
} as const satisfies Readonly<Record<string, readonly Option[]>>;
