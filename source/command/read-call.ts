import {formatIds, formats} from '../formats/index.js';
import {sectionIds} from '../resume/sections/section.js';
import type {Call, Show} from './call.js';

/**
 * Parses a command line. The most frequent calls are parsed here; for all others the full parser is loaded, which takes two
 * thirds of the start time of Node.
 *
 * @param argv the arguments, without the paths of node and the program
 * @throws {UsageError} when it is invalid
 */
export async function readCall(argv: readonly string[]): Promise<Call> {
	const common = commonCall(argv);
	if (common) {
		return common;
	}
	const {parseCall} = await import('./parse-call.js');
	return parseCall(argv);
}

/** The options whose value is the next argument. */
const options: Readonly<Record<string, keyof Show>> = {
	'-f': 'format',
	'--format': 'format',
	'-s': 'query',
	'--search': 'query',
	'-o': 'output',
	'--output': 'output',
	'--width': 'width',
	'--from': 'from',
};

/**
 * Parses a call with at most one section or format and a few options, each once and with its value as the next argument; or
 * `--help` or `--version` alone. Undefined for every other call, valid or not, which is left to the full parser.
 */
export function commonCall(argv: readonly string[]): Call | undefined {
	if (argv.length === 1 && (argv[0] === '--help' || argv[0] === '--version')) {
		return {action: argv[0] === '--help' ? 'help' : 'version'};
	}
	const given = readPairs(argv);
	const [word, query, width, from] = [given?.get('word'), given?.get('query'), given?.get('width'), given?.get('from')];
	const section = sectionIds.find(id => id === word);
	const wanted = given?.get('format') ?? (section ? undefined : word);
	const format = formatIds.find(id => id === wanted);
	const isClear =
		given !== undefined &&
		wanted === format &&
		(word === undefined || given.get('format') === undefined) &&
		(query === undefined || format === undefined || formats[format].isSearchable) &&
		(width === undefined || /^(?:[2-9]\d|[1-9]\d\d)$/.test(width)) &&
		(from !== undefined || !given.has('watch'));
	return isClear
		? {
				action: 'show',
				section,
				format,
				query,
				width: width === undefined ? undefined : Number(width),
				output: given.get('output'),
				from,
				isWatched: given.has('watch'),
			}
		: undefined;
}

/** Returns the values by option; undefined when an argument is repeated, unknown or lacks its value. */
function readPairs(argv: readonly string[]): Map<string, string> | undefined {
	const pairs = new Map<string, string>();
	const words = argv.values();
	for (const word of words) {
		const name = word === '--watch' ? 'watch' : Object.hasOwn(options, word) ? options[word] : 'word';
		const value = name === 'watch' || name === 'word' ? word : words.next().value;
		if (name === undefined || !value || pairs.has(name) || (value.startsWith('-') && name !== 'watch')) {
			return undefined;
		}
		pairs.set(name, value);
	}
	return pairs;
}
