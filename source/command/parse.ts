import meow from 'meow';
import {sectionIds} from '../resume/sections/index.js';
import type {Call} from './call.js';
import {type Option, options} from './options.js';
import {UsageError, unknownWord} from './usage-error.js';

const formats = ['text'] as const;

/**
 * Understands any command line.
 *
 * @throws {UsageError} when it can't be understood
 */
export function parse(argv: readonly string[]): Call {
	const {flags, input} = readFlags(argv);
	for (const name of Object.keys(flags)) {
		if (!options.some(option => option.name === name)) {
			throw unknownWord('option', name.length === 1 ? `-${name}` : `--${name}`, options.map(dashed));
		}
	}
	if (flags.help === true) {
		return {action: 'help'};
	}
	if (flags.version === true) {
		return {action: 'version'};
	}
	const [section, ...rest] = input;
	if (rest.length > 0) {
		throw new UsageError(`One section at a time: found ${input.map(word => `"${word}"`).join(' and ')}. xuhuang --help shows the usage.`);
	}
	return {
		action: 'show',
		section: section === undefined ? undefined : oneOf('section', section, sectionIds),
		format: readFormat(flags.format),
		width: readWidth(flags.width),
	};
}

function readFlags(argv: readonly string[]): {flags: Record<string, unknown>; input: string[]} {
	try {
		const {unnormalizedFlags, input} = meow({
			importMeta: import.meta,
			pkg: {name: 'xuhuang', version: '0.0.0'},
			argv: [...argv],
			autoHelp: false,
			autoVersion: false,
			description: false,
			allowUnknownFlags: true,
			booleanDefault: undefined,
			flags: Object.fromEntries(options.map(flagOf)),
		});
		const flags = Object.entries(unnormalizedFlags).filter(([name, value]) => value !== undefined && !isAlias(name));
		return {flags: Object.fromEntries(flags), input: input.map(String)};
	} catch (error) {
		throw new UsageError(`${error instanceof Error ? error.message : String(error)} xuhuang --help shows the usage.`);
	}
}

function flagOf({name, short, value}: Option) {
	return [name, {type: value ? 'string' : 'boolean', ...(short ? {shortFlag: short} : {})}] as const;
}

function isAlias(name: string): boolean {
	return options.some(option => option.short === name);
}

function dashed({name}: Option): string {
	return `--${name}`;
}

function oneOf<Word extends string>(kind: string, word: string, known: readonly Word[]): Word {
	const found = known.find(candidate => candidate === word.toLowerCase());
	if (found === undefined) {
		throw unknownWord(kind, word, known);
	}
	return found;
}

function readFormat(value: unknown): (typeof formats)[number] | undefined {
	return value === undefined ? undefined : oneOf('format', String(value), formats);
}

function readWidth(value: unknown): number | undefined {
	if (value === undefined) {
		return undefined;
	}
	const width = /^\d+$/.test(String(value)) ? Number(value) : Number.NaN;
	if (!(width >= 20 && width <= 1000)) {
		throw new UsageError(`--width takes a number of columns from 20 to 1000, not "${String(value)}".`);
	}
	return width;
}
