import {helpOption, hideOption, type Option} from './options.js';

/** An option of `xuhuang serve`. Its default is the value of an environment variable (`variableFor`), if set. */
export interface ServeOption extends Option {
	/** The default value. */
	readonly fallback?: string;
	/** The range of an integer. */
	readonly range?: readonly [least: number, most: number];
}

const thousand = 1000;
const kilobyte = 1024;

/** The table of the server's options, from which its parser and its `--help` are generated. */
export const serveOptions = [
	{name: 'host', value: 'ADDRESS', fallback: '127.0.0.1', words: 'listen on this address; :: is every network'},
	{name: 'port', value: 'PORT', fallback: '2222', range: [0, 65_535], words: 'listen on this port; 0 takes a free one'},
	{name: 'http', value: 'PORT', range: [0, 65_535], words: 'serve web browsers and curl too, on this port'},
	{name: 'no-ssh', words: 'serve only those, without SSH'},
	{name: 'base', value: 'URL', words: 'its public web address, as in https://example.org'},
	{name: 'host-key', value: 'FILE', words: 'the ed25519 host key, made if missing (~/.local/state/xuhuang/ssh_host_ed25519_key)'},
	{name: 'print-fingerprint', words: "print the host key's fingerprint and known_hosts line, and exit"},
	{name: 'from', value: 'FILE', words: 'use the résumé in this file'},
	hideOption,
	{name: 'motd', value: 'TEXT', words: 'a line shown to every visitor before the visit'},
	{name: 'proxy-from', value: 'NETWORKS', words: 'networks whose connections begin with a PROXY header, as in 10.0.0.0/8,fd00::/8'},
	{name: 'log-level', value: 'LEVEL', fallback: 'info', words: 'debug, info, warn, error or silent'},
	{name: 'log-addresses', value: 'HOW', fallback: 'truncated', words: 'truncated (to /24 and /48), full or none'},
	{name: 'metrics-port', value: 'PORT', range: [0, 65_535], words: 'serve /metrics, /healthz and /readyz on this port'},
	{name: 'metrics-host', value: 'ADDRESS', fallback: '127.0.0.1', words: 'serve the metrics on this address'},
	{name: 'max-sockets', value: 'COUNT', fallback: '100', range: [1, 100_000], words: 'connections at once'},
	{name: 'max-shells', value: 'COUNT', fallback: '50', range: [1, 100_000], words: 'open apps at once'},
	{
		name: 'max-address-sockets',
		value: 'COUNT',
		fallback: '6',
		range: [1, 100_000],
		words: 'connections at once from one address (IPv6: one /64)',
	},
	{name: 'max-address-shells', value: 'COUNT', fallback: '3', range: [1, 100_000], words: 'open apps at once from one address'},
	{
		name: 'max-address-connects',
		value: 'COUNT',
		fallback: '20',
		range: [1, 1_000_000],
		words: 'connections, and opened apps, per minute from one address',
	},
	{
		name: 'max-address-requests',
		value: 'COUNT',
		fallback: '600',
		range: [1, 10_000_000],
		words: 'HTTP requests and connections per minute from one address',
	},
	{
		name: 'network-size',
		value: 'BITS',
		fallback: '24:48',
		words: 'prefix lengths of IPv4 and IPv6 networks: when full, the network with the most places loses its newest',
	},
	{
		name: 'max-penalty',
		value: 'SECONDS',
		fallback: '120',
		range: [0, 3600],
		words: 'longest time that an address is refused after it misbehaves repeatedly; 0: never',
	},
	{
		name: 'max-channels',
		value: 'COUNT',
		fallback: '4',
		range: [1, 100],
		words: 'commands and file transfers at once on a connection, besides one app',
	},
	{
		name: 'handshake-timeout',
		value: 'SECONDS',
		fallback: '10',
		range: [1, 600],
		words: 'time limit for the handshake and the first request',
	},
	{
		name: 'idle-timeout',
		value: 'SECONDS',
		fallback: '300',
		range: [1, 86_400],
		words: 'time without a key before a visit ends, with a warning a minute before',
	},
	{name: 'session-timeout', value: 'SECONDS', fallback: '1800', range: [1, 86_400], words: 'longest time that a visit may last'},
	{name: 'stuck-timeout', value: 'SECONDS', fallback: '30', range: [1, 600], words: 'longest time that a visitor may leave output unread'},
	{name: 'drain-timeout', value: 'SECONDS', fallback: '10', range: [0, 600], words: 'longest time that visits may go on after SIGTERM'},
	{
		name: 'max-input',
		value: 'BYTES',
		fallback: String(64 * kilobyte),
		range: [kilobyte, 1e9],
		words: 'input per second that a visitor may send in the long run',
	},
	{
		name: 'max-backlog',
		value: 'BYTES',
		fallback: String(kilobyte * kilobyte),
		range: [64 * kilobyte, 1e9],
		words: 'most output that may wait for one visitor',
	},
	{
		name: 'max-window',
		value: 'SIZE',
		fallback: '500x200',
		words: 'the largest terminal, COLUMNSxROWS; larger ones are treated as this size',
	},
	{
		name: 'max-env',
		value: 'BYTES',
		fallback: '64',
		range: [0, 64 * thousand],
		words: 'largest environment variable; longer ones are ignored',
	},
	helpOption,
] as const satisfies readonly ServeOption[];

/** Returns the environment variable of an option: XUHUANG_MAX_SHELLS for max-shells. */
export function variableFor(name: string): string {
	return `XUHUANG_${name.toUpperCase().replaceAll('-', '_')}`;
}
