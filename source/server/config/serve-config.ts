import {BlockList, isIP} from 'node:net';
import {readBase} from '../../command/base.js';
import {readFlags} from '../../command/flags.js';
import {readHidden} from '../../command/hidden-fields.js';
import {type ServeOption, type ServeOptionName, serveOptions, variableFor} from '../../command/serve-options.js';
import {printable, UsageError} from '../../command/usage-error.js';
import {msg} from '../../i18n/language.js';
import type {Window} from '../../terminal/window.js';

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];
export const addressStyles = ['truncated', 'full', 'none'] as const;
/** How much of an IP address is logged. */
export type AddressStyle = (typeof addressStyles)[number];

/** The bits of the networks, of IPv4 and of IPv6, that count as one where places are shared. */
export type NetworkBits = readonly [ipv4: number, ipv6: number];

/** Counts at once (`addressConnects` and `addressRequests`: a minute), of the process and of one address. */
export interface Limits {
	readonly sockets: number;
	readonly shells: number;
	readonly addressSockets: number;
	readonly addressShells: number;
	readonly addressConnects: number;
	readonly addressRequests: number;
	/** For how long an address that misbehaves is refused at most, in ms; 0: never. */
	readonly longestPenalty: number;
	/** The networks that share places fairly when all are taken. */
	readonly networkBits: NetworkBits;
}

/** The configuration of the server. Times are in ms, sizes in bytes. */
export interface ServeConfig {
	readonly host: string;
	readonly port: number;
	/** The port of the HTTP server; undefined when there is none. */
	readonly httpPort: number | undefined;
	/** Whether there is an SSH server. */
	readonly hasSsh: boolean;
	/** The address under which browsers find the HTTP server, without a slash at its end, when it is known. */
	readonly base: string | undefined;
	/** The path of the host key, when it is not the default. */
	readonly hostKey: string | undefined;
	/** The path of the résumé's file, when it is not the program's own. */
	readonly from: string | undefined;
	/** What of the résumé is left out. */
	readonly hide: readonly string[];
	/** A line that is shown before authentication (RFC 4252 section 5.4). */
	readonly motd: string | undefined;
	/** The networks from which a PROXY header is required; undefined when there are none. */
	readonly proxies: BlockList | undefined;
	readonly logLevel: LogLevel;
	readonly logAddresses: AddressStyle;
	readonly metricsPort: number | undefined;
	readonly metricsHost: string;
	readonly limits: Limits;
	/** Channels at once on a connection, besides one app. */
	readonly channels: number;
	/** From the connection to the first request of a channel. */
	readonly handshakeTimeout: number;
	readonly idleTimeout: number;
	readonly sessionTimeout: number;
	/** For how long a client may not read. */
	readonly stuckTimeout: number;
	/** For how long visits may go on after SIGTERM. */
	readonly drainTimeout: number;
	/** Bytes a second that a connection may send, on average. */
	readonly inputRate: number;
	/** Bytes of output that may wait for one client. */
	readonly backlog: number;
	readonly largestWindow: Window;
	/** Bytes of an environment variable. */
	readonly longestVariable: number;
}

/** What `xuhuang serve` is asked to do. */
export type ServeCall = {readonly action: 'help'} | {readonly action: 'fingerprint' | 'serve'; readonly config: ServeConfig};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the options of `xuhuang serve`, each from the command line, else from its environment variable.
 *
 * @param argv the words and options after `serve`
 * @throws {UsageError} when a value cannot be used
 */
export function readServeConfig(argv: readonly string[], environment: Environment): ServeCall {
	if (argv.some(word => /^--workers(?:=|$)/.test(word)) || environment[variableFor('workers')]) {
		throw new UsageError(msg('--workers is gone: start a process a core, each with a --port of its own, behind HAProxy (see the README).'));
	}
	const {flags, input} = readFlags(argv, serveOptions);
	if (input[0] !== undefined) {
		throw new UsageError(msg('xuhuang serve takes options only, not "{word}".', {word: printable(input[0])}));
	}
	if (flags.has('help')) {
		return {action: 'help'};
	}
	const options: readonly ServeOption[] = serveOptions;
	const text = (name: ServeOptionName) =>
		flags.get(name) ?? (environment[variableFor(name)] || options.find(option => option.name === name)?.fallback);
	const hasSsh = !flags.has('no-ssh') && !environment[variableFor('no-ssh')];
	const config = configFrom(text, name => readNumber(name, text(name)), hasSsh);
	if (!hasSsh && config.httpPort === undefined) {
		throw new UsageError(msg('--no-ssh goes with --http PORT: else there is nothing to serve.'));
	}
	return {action: flags.has('print-fingerprint') ? 'fingerprint' : 'serve', config};
}

function configFrom(
	text: (name: ServeOptionName) => string | undefined,
	number: (name: ServeOptionName) => number,
	hasSsh: boolean,
): ServeConfig {
	const seconds = (name: ServeOptionName) => number(name) * 1000;
	const metricsPort = text('metrics-port');
	const base = text('base');
	return {
		host: text('host') ?? '',
		port: number('port'),
		httpPort: text('http') === undefined ? undefined : number('http'),
		hasSsh,
		base: base === undefined ? undefined : readBase(base),
		hostKey: text('host-key'),
		from: text('from'),
		hide: readHidden(text('hide') ?? ''),
		motd: text('motd'),
		proxies: readNetworks(text('proxy-from')),
		logLevel: oneOf('log-level', text('log-level'), logLevels),
		logAddresses: oneOf('log-addresses', text('log-addresses'), addressStyles),
		metricsPort: metricsPort === undefined ? undefined : number('metrics-port'),
		metricsHost: text('metrics-host') ?? '',
		limits: {
			sockets: number('max-sockets'),
			shells: number('max-shells'),
			addressSockets: number('max-address-sockets'),
			addressShells: number('max-address-shells'),
			addressConnects: number('max-address-connects'),
			addressRequests: number('max-address-requests'),
			longestPenalty: seconds('max-penalty'),
			networkBits: readNetworkBits(text('network-size')),
		},
		channels: number('max-channels'),
		handshakeTimeout: seconds('handshake-timeout'),
		idleTimeout: seconds('idle-timeout'),
		sessionTimeout: seconds('session-timeout'),
		stuckTimeout: seconds('stuck-timeout'),
		drainTimeout: seconds('drain-timeout'),
		inputRate: number('max-input'),
		backlog: number('max-backlog'),
		largestWindow: readWindow(text('max-window')),
		longestVariable: number('max-env'),
	};
}

function readNumber(name: ServeOptionName, text = ''): number {
	const options: readonly ServeOption[] = serveOptions;
	const [least, most] = options.find(option => option.name === name)?.range ?? [0, Number.MAX_SAFE_INTEGER];
	const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
	if (!(number >= least && number <= most)) {
		throw new UsageError(
			msg('--{name} takes a whole number from {least} to {most}, not "{value}".', {name, least, most, value: printable(text)}),
		);
	}
	return number;
}

function readWindow(text = ''): Window {
	const [, columns, rows] = /^([1-9]\d{0,3})x([1-9]\d{0,3})$/.exec(text) ?? [];
	if (columns === undefined || rows === undefined) {
		throw new UsageError(msg('--max-window takes COLUMNSxROWS, as in 500x200, not "{value}".', {value: printable(text)}));
	}
	return {columns: Number(columns), rows: Number(rows)};
}

function readNetworkBits(text = ''): NetworkBits {
	const [, bits4 = Number.NaN, bits6 = Number.NaN] = (/^(\d{1,2}):(\d{1,2})$/.exec(text) ?? []).map(Number);
	if (!(bits4 <= 32 && bits6 <= 64)) {
		throw new UsageError(
			msg('--network-size takes the bits of IPv4 and IPv6 networks, as in 24:48, not "{value}".', {value: printable(text)}),
		);
	}
	return [bits4, bits6];
}

function readNetworks(text: string | undefined): BlockList | undefined {
	if (text === undefined) {
		return undefined;
	}
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

function oneOf<Word extends string>(name: ServeOptionName, text: string | undefined, words: readonly Word[]): Word {
	const found = words.find(word => word === text);
	if (found === undefined) {
		throw new UsageError(
			msg('--{name} takes one of {words}, not "{value}".', {name, words: words.join(', '), value: printable(text ?? '')}),
		);
	}
	return found;
}
