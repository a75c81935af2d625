import type {Call} from '../../command/call.js';
import {options} from '../../command/options.js';
import {readCall} from '../../command/read-call.js';
import {callWords, localCommands} from '../../command/vocabulary.js';
import {type Language, type LanguageId, loadLanguage} from '../../i18n/language.js';
import {messageIn} from '../../i18n/message-error.js';
import {takeLanguage} from '../../i18n/preference.js';
import type {ExecResult} from './run-call.js';
import {splitShellWords} from './shell-words.js';

/** A parsed command, or the result to send for an invalid one. */
export type ParsedCommand = {readonly language: Language} & ({readonly call: Call} | {readonly refusal: ExecResult});

/** Maximum length of a command in bytes. */
const maxLength = 4096;
/** Commands and options that only work locally. */
const localOnly: readonly string[] = [
	...localCommands,
	...options.filter(({isLocal}) => isLocal).flatMap(({name, short}) => [`--${name}`, ...(short ? [`-${short}`] : [])]),
];

/**
 * Parses an exec command, which has the syntax of the local command line, with or without the program's name.
 *
 * @param preferred language of the answer unless the command sets one
 * @returns a refusal with exit code 2 for an invalid command line, as from the local program, or with 127 for a call of another
 *   program, as from a shell
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
			// Run by scp -O, and by scp before OpenSSH 9.0: the legacy rcp protocol, which OpenSSH no longer uses by default.
			return refuse(2, language.t('Files are copied by SFTP: leave out -O; where scp is older than OpenSSH 9.0, use sftp.'));
		}
		const local = argv.find(word => localOnly.includes(word.replace(/=.*/s, '')) || /^-o./.test(word));
		if (local !== undefined) {
			return refuse(2, language.t('"{word}" works only on your own machine: npx xuhuang', {word: local.replace(/=.*/s, '').slice(0, 8)}));
		}
		if (callsOtherProgram(argv)) {
			// Fails for the unknown first word even with --help or --version, which a shell may use to probe for a program.
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

/** Whether the command is meant for a shell: an unknown first word with arguments. A single unknown word is a usage error. */
function callsOtherProgram(argv: readonly string[]): boolean {
	return argv.length > 1 && isUnknown(argv[0]);
}

function isUnknown(word: string | undefined): boolean {
	return word !== undefined && !word.startsWith('-') && !callWords.includes(word.toLowerCase());
}

/** Whether an error is a UsageError, by name: the parser is in another chunk of the bundle, with a class of its own. */
function isUsageError(error: unknown): error is Error {
	return error instanceof Error && error.name === 'UsageError';
}
