import type {Phrase} from '../i18n/language.js';

/** An option of a command line. */
export interface Option {
	readonly name: string;
	readonly short?: string;
	/** The placeholder of its value, such as FILE; an option without one is a switch. */
	readonly value?: string;
	readonly words: Phrase;
	/** It names a file, or another resource of the caller's machine: not available over SSH. */
	readonly isLocal?: true;
}

/** Formats an option with its short form and its value, as in "-o, --output FILE". */
export function optionForm({name, short, value}: Option): string {
	return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}

export const helpOption = {name: 'help', short: 'h', words: 'show this help'} as const satisfies Option;

export const hideOption = {
	name: 'hide',
	value: 'FIELDS',
	words: 'leave these out, separated by commas: phone, address, email, location, image',
} as const satisfies Option;

/** Parsed before all other options, so that errors are reported in that language. */
export const languageOption: Option = {
	name: 'lang',
	value: 'LANGUAGE',
	words: 'en or zh; by default from LC_ALL, LC_MESSAGES or LANG',
};

/** The table of options, from which the parser, the help, the completions, the manual page and the README are generated. */
export const options: readonly Option[] = [
	{name: 'format', short: 'f', value: 'FORMAT', words: 'print in this format instead of opening the app'},
	{name: 'search', short: 's', value: 'QUERY', words: 'only what matches, such as "llm year:2024"'},
	{name: 'output', short: 'o', value: 'FILE', words: 'write into this file', isLocal: true},
	{name: 'force', words: 'let --output replace a file', isLocal: true},
	{name: 'width', value: 'COLUMNS', words: 'wrap text at this many columns, 20 to 1000 (80)'},
	{name: 'paper', value: 'PAPER', words: 'paper size of the PDF: a4 or letter (a4)'},
	{
		name: 'pages',
		value: 'COUNT',
		words: 'most pages of the PDF: current entries stay longest, then work and studies, first-author papers, and the newest of the rest',
	},
	{
		name: 'font',
		value: 'FILE',
		words: 'font for characters that the fonts of the PDF lack, used before those of the system',
		isLocal: true,
	},
	{name: 'from', value: 'FILE', words: "show the résumé in this file, yours or anyone's; - reads a pipe", isLocal: true},
	hideOption,
	{name: 'watch', words: 'with --from, show each change as the file is saved', isLocal: true},
	{name: 'theme', value: 'THEME', words: 'auto, light, dark or mono'},
	{name: 'color', value: 'LEVEL', words: 'auto, none, 16, 256 or true'},
	{name: 'ascii', words: 'draw with ASCII characters only'},
	{name: 'mouse', words: 'use the mouse over SSH too, where it is off by default'},
	{name: 'no-mouse', words: 'leave the mouse to the terminal'},
	languageOption,
	{name: 'screen-reader', words: 'text in reading order, for a screen reader'},
	helpOption,
	{name: 'version', short: 'v', words: 'show the version'},
];
