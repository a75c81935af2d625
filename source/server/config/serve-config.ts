import {BlockList, isIP} from 'node:net';
import {readBase} from '../../command/base.js';
import {readFlags} from '../../command/flags.js';
import {readHidden} from '../../command/hidden-fields.js';
import {type ServeOption, serveOptions, variableFor} from '../../command/serve-options.js';
import {printable, UsageError} from '../../command/usage-error.js';
import {msg} from '../../i18n/language.js';
import type {Window} from '../../terminal/window.js';

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];
const addressStyles = ['truncated', 'full', 'none'] as const;
/** Form in which IP addresses are logged. */
export type AddressStyle = (typeof addressStyles)[number];

/** Prefix lengths of the IPv4 and IPv6 networks whose addresses count together when slots are shared out. */
export type NetworkBits = readonly [ipv4: number, ipv6: number];

type Options = (typeof serveOptions)[number];
type Placeholder = Extract<Options, {value: string}>['value'];

/** Parsers of option values, by the option's placeholder. Times are in ms, sizes in bytes. */
const readers = {
	ADDRESS: (text: string) => text,
	FILE: (text: string) => text,
	TEXT: (text: string) => text,
	PORT: readNumber,
	COUNT: readNumber,
	BYTES: readNumber,
	SECONDS: (text: string, option: ServeOption) => 1000 * readNumber(text, option),
	URL: readBase,
	FIELDS: readHidden,
	NETWORKS: readNetworks,
	BITS: readNetworkBits,
	SIZE: readWindow,
	LEVEL: (text: string, option: ServeOption) => oneOf(logLevels, text, option),
	HOW: (text: string, option: ServeOption) => oneOf(addressStyles, text, option),
} satisfies Readonly<Record<Placeholder, (text: string, option: ServeOption) => unknown>>;

type CamelCase<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<CamelCase<Rest>>}` : Name;
type ValueOf<Each> = Each extends {value: infer Value extends Placeholder}
	? ReturnType<(typeof readers)[Value]> | (Each extends {fallback: string} ? never : undefined)
	: boolean;

/** The configuration of the server, keyed by option name in camel case: `idleTimeout` for --idle-timeout. */
export type ServeConfig = {readonly [Each in Options as CamelCase<Each['name']> & string]: ValueOf<Each>};

/**
 * Parses the options of `xuhuang serve`, each from the command line, its environment variable or its default, in that order.
 *
 * @param argv the arguments after `serve`
 * @returns 'help' for --help
 * @throws {UsageError} for an invalid value or argument
 */
export function readServeConfig(argv: readonly string[], environment: NodeJS.ProcessEnv): ServeConfig | 'help' {
	if (argv.some(word => /^--workers(?:=|$)/.test(word)) || environment[variableFor('workers')]) {
		throw new UsageError(
			msg('--workers was removed: start one process per core, each with its own --port, behind HAProxy (see docs/deploy.md).'),
		);
	}
	const {flags, input} = readFlags(argv, serveOptions);
	if (input[0] !== undefined) {
		throw new UsageError(msg('xuhuang serve takes options only, not "{word}".', {word: printable(input[0])}));
	}
	if (flags.has('help')) {
		return 'help';
	}
	const values = serveOptions.map((option: ServeOption) => {
		const text = flags.get(option.name) ?? (environment[variableFor(option.name)] || option.fallback);
		return [camelCase(option.name), readValue(text, option)];
	});
	const config = Object.fromEntries(values) as ServeConfig;
	if (config.noSsh && config.http === undefined) {
		throw new UsageError(msg('--no-ssh needs --http PORT: otherwise there is nothing to serve.'));
	}
	return config;
}

function camelCase(name: string): string {
	return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function readValue(text: string | undefined, option: ServeOption): unknown {
	if (option.value === undefined) {
		return text !== undefined;
	}
	return text === undefined ? undefined : readers[option.value as Placeholder](text, option);
}

function readNumber(text: string, {name, range: [least, most] = [0, Number.MAX_SAFE_INTEGER]}: ServeOption): number {
	const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
	if (!(number >= least && number <= most)) {
		throw new UsageError(
			msg('--{name} takes a whole number from {least} to {most}, not "{value}".', {name, least, most, value: printable(text)}),
		);
	}
	return number;
}

function readWindow(text: string): Window {
	const [, columns, rows] = /^([1-9]\d{0,3})x([1-9]\d{0,3})$/.exec(text) ?? [];
	if (columns === undefined || rows === undefined) {
		throw new UsageError(msg('--max-window takes COLUMNSxROWS, as in 500x200, not "{value}".', {value: printable(text)}));
	}
	return {columns: Number(columns), rows: Number(rows)};
}

function readNetworkBits(text: string): NetworkBits {
	const [, bits4 = Number.NaN, bits6 = Number.NaN] = (/^(\d{1,2}):(\d{1,2})$/.exec(text) ?? []).map(Number);
	if (!(bits4 <= 32 && bits6 <= 64)) {
		throw new UsageError(
			msg('--network-size takes the bits of IPv4 and IPv6 networks, as in 24:48, not "{value}".', {value: printable(text)}),
		);
	}
	return [bits4, bits6];
}

function readNetworks(text: string): BlockList {
	const networks = new BlockList();
	for (const network of text.split(',').map(part => part.trim())) {
		const [address = '', prefix] = network.split('/');
		const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
		const most = family === 'ipv6' ? 128 : 32;
		const bits = prefix === undefined ? most : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
		if (isIP(address) === 0 || !(bits <= most)) {
			throw new UsageError(msg('--proxy-from takes networks such as 10.0.0.0/8,fd00::/8, not "{value}".', {value: printable(network)}));
		}
		networks.addSubnet(address, bits, family);
	}
	return networks;
}

function oneOf<Word extends string>(words: readonly Word[], text: string, {name}: ServeOption): Word {
	const found = words.find(word => word === text);
	if (found === undefined) {
		throw new UsageError(msg('--{name} takes one of {words}, not "{value}".', {name, words: words.join(', '), value: printable(text)}));
	}
	return found;
}
