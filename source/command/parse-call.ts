import {paperNames, supports} from '../formats/index.js';
import {msg} from '../i18n/language.js';
import type {Call, Show} from './call.js';
import {readDisplay} from './display.js';
import {type Flags, readFlags} from './flags.js';
import {readHidden} from './hidden-fields.js';
import {options} from './options.js';
import {knownWord, printable, UsageError, unknownWord} from './usage-error.js';
import {callWords, commands, type Format, formatIds, formats, isOneOf, type SectionId, sectionIds, shells} from './vocabulary.js';

/**
 * Parses any command line.
 *
 * @param argv the arguments, without the paths of node and the program
 * @throws {UsageError} when it is invalid
 */
export function parseCall(argv: readonly string[]): Call {
	const {flags, input} = readFlags(argv, options);
	const [first, second, ...rest] = input;
	// meow would keep only the last one.
	if (argv.includes('--mouse') && argv.includes('--no-mouse')) {
		throw new UsageError(msg('Either --mouse or --no-mouse, not both.'));
	}
	if (flags.has('help')) {
		return {action: 'help'};
	}
	if (flags.has('version')) {
		return {action: 'version'};
	}
	if (first === 'help') {
		return readHelp(second, rest);
	}
	if (first === 'version') {
		return second === undefined ? {action: 'version'} : refuseMore(first);
	}
	if (first === 'completion') {
		return readCompletion(second, rest);
	}
	return {action: 'show', ...readShow(flags, input)};
}

/** Parses `help`; the commands with a help of their own are handled by `runProgram`. */
function readHelp(word: string | undefined, rest: readonly string[]): Call {
	if (rest.length > 0) {
		return refuseMore('help');
	}
	if (word !== undefined && !isOneOf(word.toLowerCase(), callWords)) {
		throw unknownWord('command', word, Object.keys(commands));
	}
	return {action: 'help'};
}

function refuseMore(word: string): never {
	throw new UsageError(msg('Use "{word}" alone: xuhuang {word}', {word}));
}

function readCompletion(shell: string | undefined, rest: readonly string[]): Call {
	if (shell === undefined || rest.length > 0) {
		throw new UsageError(msg('xuhuang completion takes one shell: {names}.', {names: shells.join(', ')}));
	}
	return {action: 'completion', shell: knownWord('shell', shell, shells)};
}

function readShow(flags: Flags, input: readonly string[]) {
	const format = flags.get('format');
	const given: Array<ReturnType<typeof readWord>> = [
		...input.map(readWord),
		...(format === undefined ? [] : [{format: knownWord('format', format, formatIds)}]),
	];
	const section = onlyOne('section', given);
	const chosen = onlyOne('format', given);
	const output = flags.get('output') === '-' ? undefined : flags.get('output');
	if (flags.has('force') && output === undefined) {
		throw new UsageError(msg('--force needs --output FILE.'));
	}
	checkTogether(chosen, section, flags.get('search'));
	const item = given.find(word => 'item' in word)?.item;
	if (item !== undefined && flags.has('search')) {
		throw new UsageError(msg('"{word}" is one item: leave out --search.', {word: printable(`${section}/${item}`)}));
	}
	return {
		...readPages(flags, chosen),
		section,
		item,
		// "-" is standard output, the same as without the option, except that it never opens the app.
		format: chosen ?? (flags.has('output') && output === undefined ? 'text' : undefined),
		query: flags.get('search'),
		width: readWidth(flags.get('width')),
		output,
		isForced: flags.has('force'),
		...(flags.has('hide') && {hide: readHidden(flags.get('hide') ?? '')}),
		display: readDisplay(flags),
		...readFrom(flags),
	};
}

function readPages(flags: Flags, format: Format | undefined): Pick<Show, 'paper' | 'most' | 'font'> {
	const name = ['paper', 'pages', 'font'].find(option => flags.has(option));
	if (name !== undefined && format !== 'pdf') {
		throw new UsageError(msg('--{name} works only with the format pdf.', {name}));
	}
	const paper = flags.get('paper');
	const pages = flags.get('pages');
	if (pages !== undefined && !/^[1-9]\d?$/.test(pages)) {
		throw new UsageError(msg('--pages takes a number of pages from 1 to 99, not "{value}".', {value: printable(pages)}));
	}
	return {
		paper: paper === undefined ? undefined : knownWord('paper', paper, paperNames),
		most: pages === undefined ? undefined : Number(pages),
		font: flags.get('font'),
	};
}

function readFrom(flags: Flags): {from?: string | undefined; isWatched?: boolean} {
	const from = flags.get('from');
	if (flags.has('watch') && (from === undefined || from === '-')) {
		throw new UsageError(msg('--watch needs --from FILE.'));
	}
	return {from, isWatched: flags.has('watch')};
}

/** Parses an argument: a section, an item ("publications/toolace"), or a format. */
function readWord(word: string): {section?: SectionId; item?: string; format?: Format} {
	const lower = word.toLowerCase();
	const [, name = lower, item] = /^([a-z]+)\/(.+)$/s.exec(lower) ?? [];
	if (isOneOf(name, sectionIds)) {
		return {section: name, ...(item !== undefined && {item})};
	}
	if (isOneOf(lower, formatIds)) {
		return {format: lower};
	}
	throw isOneOf(lower, Object.keys(commands)) ? refuseMore(lower) : unknownWord('section', word, callWords);
}

function onlyOne<Key extends 'section' | 'format'>(key: Key, given: readonly {section?: SectionId; format?: Format}[]) {
	const [found, second] = given.flatMap(item => item[key] ?? []);
	if (second !== undefined) {
		const names = {first: found ?? '', second};
		throw new UsageError(
			key === 'section'
				? msg('One section at a time, not "{first}" and "{second}".', names)
				: msg('One format at a time, not "{first}" and "{second}".', names),
		);
	}
	return found as (Key extends 'section' ? SectionId : Format) | undefined;
}

/** @throws {UsageError} when the format does not support the section, or search */
function checkTogether(format: Format | undefined, section: SectionId | undefined, query: string | undefined): void {
	if (format === undefined) {
		return;
	}
	const {sections} = formats[format];
	if (!supports(format, section)) {
		const names = {format, section: section ?? ''};
		throw new UsageError(
			sections !== 'all' && sections.length > 0
				? msg('The format "{format}" can\'t show "{section}": only the whole résumé or {others}.', {
						...names,
						others: sections.join(', '),
					})
				: msg('The format "{format}" can\'t show "{section}": only the whole résumé.', names),
		);
	}
	if (query !== undefined && !formats[format].isSearchable) {
		throw new UsageError(msg('The format "{format}" can\'t be searched: leave out --search.', {format}));
	}
}

function readWidth(value: string | undefined): number | undefined {
	if (value === undefined) {
		return undefined;
	}
	const width = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
	if (!(width >= 20 && width <= 1000)) {
		throw new UsageError(msg('--width takes a number of columns from 20 to 1000, not "{value}".', {value: printable(value)}));
	}
	return width;
}
