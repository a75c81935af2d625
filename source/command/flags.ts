import meow from 'meow';
import {languageIds, msg} from '../i18n/language.js';
import type {Option} from './options.js';
import {knownWord, UsageError, unknownWord} from './usage-error.js';

/** The options of a command line with their values, by long name; a switch has the value ''. */
export type Flags = ReadonlyMap<string, string>;

/**
 * Parses a command line with meow, according to a table of options.
 *
 * @param argv the arguments
 * @throws {UsageError} when an option is unknown, lacks its value, or is given twice
 */
export function readFlags(argv: readonly string[], options: readonly Option[]): {flags: Flags; input: string[]} {
	checkSwitches(argv, options);
	const given = callMeow(argv, options);
	const flags = new Map<string, string>();
	for (const [name, value] of Object.entries(given.flags)) {
		// meow parses "--no-mouse" as "mouse: false".
		const isNegated = value === false && options.some(option => option.name === `no-${name}`);
		const option = options.find(known => (isNegated ? known.name === `no-${name}` : camelCase(known.name) === name));
		if (!option) {
			throw unknownOption(name.length === 1 ? `-${name}` : `--${name}`, options);
		}
		if (value !== undefined && (value !== false || isNegated)) {
			flags.set(option.name, readValue(option, value));
		}
	}
	return {flags, input: given.input.map(String)};
}

/** Refuses what meow accepts: a switch with a value, and a `--no-` that is not in the table. */
function checkSwitches(argv: readonly string[], options: readonly Option[]): void {
	const end = argv.indexOf('--');
	for (const word of end === -1 ? argv : argv.slice(0, end)) {
		const [, name = '', value] = /^--([^=]+)(=.*)?$/s.exec(word) ?? [];
		const option = options.find(known => known.name === name);
		if (option && option.value === undefined && value !== undefined) {
			throw new UsageError(msg('--{name} takes no value.', {name}));
		}
		if (!option && name.startsWith('no-')) {
			throw unknownOption(`--${name}`, options);
		}
	}
}

function unknownOption(word: string, options: readonly Option[]): UsageError {
	return unknownWord(
		'option',
		word,
		options.map(({name}) => `--${name}`),
	);
}

/** Calls meow. Unknown flags are allowed here and refused above: meow would exit the process, which over SSH is everyone's. */
function callMeow(argv: readonly string[], options: readonly Option[]) {
	try {
		return meow({
			importMeta: import.meta,
			pkg: {name: 'xuhuang', version: '0.0.0'},
			argv: withDashes(argv, options).flatMap(word => splitShort(word, options)),
			autoHelp: false,
			autoVersion: false,
			booleanDefault: undefined,
			flags: Object.fromEntries(options.map(flagOf)),
		});
	} catch (error) {
		const [, twice] = /^The flag --([\w-]+) can only be set once/.exec(error instanceof Error ? error.message : '') ?? [];
		if (twice !== undefined) {
			throw new UsageError(msg('--{name} is given twice.', {name: twice}));
		}
		throw new UsageError(msg('{reason} xuhuang --help shows the usage.', {reason: error instanceof Error ? error.message : String(error)}));
	}
}

/** Splits "-fjson" into "-f json", which meow would parse as five switches. */
function splitShort(word: string, options: readonly Option[]): string[] {
	const [, short, value = ''] = /^-(\w)([^=].*)$/s.exec(word) ?? [];
	const takesValue = options.some(option => option.short === short && option.value !== undefined);
	return short !== undefined && takesValue ? [`-${short}`, value] : [word];
}

/** Joins `--from -` to `--from=-`, and `-o -` to `--output=-`: meow would parse the "-" as an argument. */
function withDashes(argv: readonly string[], options: readonly Option[]): string[] {
	return argv.flatMap((word, index) => {
		const isValue = word === '-' && longName(argv[index - 1], options) !== undefined;
		const name = argv[index + 1] === '-' ? longName(word, options) : undefined;
		return isValue ? [] : name === undefined ? word : `${name}=-`;
	});
}

/** Returns the long form of an option with a value; undefined for any other argument. */
function longName(word: string | undefined, options: readonly Option[]): string | undefined {
	const option = options.find(({short, value}) => value !== undefined && short !== undefined && word === `-${short}`);
	return option ? `--${option.name}` : word !== undefined && /^--[a-z-]+$/.test(word) ? word : undefined;
}

function flagOf({name, short, value}: Option) {
	return [camelCase(name), {type: value ? 'string' : 'boolean', ...(short ? {shortFlag: short} : {})}] as const;
}

/** Returns the key of a flag in meow's result. */
function camelCase(name: string): string {
	return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function readValue({name, value: placeholder}: Option, value: unknown): string {
	if (placeholder === undefined) {
		return '';
	}
	if (typeof value !== 'string' || value === '') {
		throw new UsageError(msg('--{name} needs a value: --{name}={value}.', {name, value: placeholder}));
	}
	return placeholder === 'LANGUAGE' ? knownWord('language', value, languageIds) : value;
}
