import type {Call} from '../../command/call.js';
import {options} from '../../command/options.js';
import {readCall} from '../../command/read-call.js';
import {callWords, localCommands} from '../../command/vocabulary.js';
import {type Language, type LanguageId, loadLanguage} from '../../i18n/language.js';
import {messageIn} from '../../i18n/message-error.js';
import {takeLanguage} from '../../i18n/preference.js';
import type {ExecResult} from './run-call.js';
import {splitShellWords} from './shell-words.js';

/** A command that was understood, or the result of one that was not. */
export type ParsedCommand = {readonly language: Language} & ({readonly call: Call} | {readonly refusal: ExecResult});

/** The longest command, in bytes. */
const maxLength = 4096;
/** Commands and options that need the visitor's own machine. */
const localOnly: readonly string[] = [
	...localCommands,
	...options.filter(({isLocal}) => isLocal).flatMap(({name, short}) => [`--${name}`, ...(short ? [`-${short}`] : [])]),
];

/**
 * Parses the command of a client, which is the command line of the local program, with or without its name.
 *
 * @param preferred the language to answer in, where the command names none
 * @returns a refusal with exit code 2 for a wrong command line, as the local program has it; with 127, as a shell has it, for one
 *   that calls another program
 */
export async function parseCommand(command: string, preferred: LanguageId): Promise<ParsedCommand> {
	let language = await loadLanguage(preferred);
	const refuse = (exitCode: number, message: string): ParsedCommand => ({
		language,
		refusal: {stdout: '', stderr: `xuhuang: ${message}\n`, exitCode},
	});
	let argv: readonly string[] = [];
	try {
		if (Buffer.byteLength(command) > maxLength) {
			return refuse(127, language.t('That command is too long.'));
		}
		const [first, ...others] = splitShellWords(command);
		const asked = takeLanguage(first === undefined || first === 'xuhuang' ? others : [first, ...others]);
		argv = asked.argv;
		language = asked.language ? await loadLanguage(asked.language) : language;
		if (argv[0] === 'scp') {
			// What scp -O, and scp before OpenSSH 9.0, runs here: the protocol of rcp, from which OpenSSH itself has turned away.
			return refuse(2, language.t('Files are copied by SFTP: leave out -O; where scp is older than OpenSSH 9.0, use sftp.'));
		}
		const local = argv.find(word => localOnly.includes(word.replace(/=.*/s, '')) || /^-o./.test(word));
		if (local !== undefined) {
			return refuse(2, language.t('"{word}" works only on your own machine: npx xuhuang', {word: local.replace(/=.*/s, '').slice(0, 8)}));
		}
		if (callsOtherProgram(argv)) {
			// --help and --version are those of our own words: a shell that probes for programs is told that there is none.
			await readCall(argv.slice(0, 1));
		}
		return {language, call: await readCall(argv)};
	} catch (error) {
		if (!isUsageError(error)) {
			throw error;
		}
		const reason = messageIn(language, error);
		const message = isUnknown(argv[0]) ? language.t('{reason} The command "help" shows what there is.', {reason}) : reason;
		return refuse(callsOtherProgram(argv) ? 127 : 2, message);
	}
}

/** A word alone is a mistake as it is locally; an unknown one with others behind it is meant for a shell. */
function callsOtherProgram(argv: readonly string[]): boolean {
	return argv.length > 1 && isUnknown(argv[0]);
}

function isUnknown(word: string | undefined): boolean {
	return word !== undefined && !word.startsWith('-') && !callWords.includes(word.toLowerCase());
}

/** By its name: the parser is another piece of the bundle, with a class of its own. */
function isUsageError(error: unknown): error is Error {
	return error instanceof Error && error.name === 'UsageError';
}
