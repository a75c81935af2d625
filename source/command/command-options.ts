import {helpOption, hideOption, languageOption, type Option} from './options.js';

/** The options of `xuhuang init`. */
export const initOptions: readonly Option[] = [
	{name: 'bibtex', value: 'FILE', words: 'take the publications from this BibTeX file'},
	{name: 'author', value: 'NAME', words: 'your name, as written in that file'},
	languageOption,
	helpOption,
];

/** The options of `xuhuang merge`. */
export const mergeOptions: readonly Option[] = [
	{name: 'author', value: 'NAME', words: 'your name, if the résumé has a different one'},
	{name: 'yes', short: 'y', words: 'write without asking'},
	{name: 'dry-run', words: 'show what would be done, and write nothing'},
	languageOption,
	helpOption,
];

/** The options of `xuhuang validate`. */
export const validateOptions: readonly Option[] = [
	{name: 'strict', words: 'notes are errors too'},
	{name: 'json', words: 'print the findings as JSON, for editors and CI'},
	languageOption,
	helpOption,
];

/** The options of `xuhuang site`. */
export const siteOptions: readonly Option[] = [
	{name: 'output', short: 'o', value: 'DIR', words: 'write into this folder'},
	{name: 'base', value: 'URL', words: 'its public web address, as in https://example.org'},
	{name: 'from', value: 'FILE', words: 'use the résumé in this file'},
	hideOption,
	languageOption,
	helpOption,
];
