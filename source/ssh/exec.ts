import {answer} from '../command/answer.js';
import {type Call, understand} from '../command/call.js';
import {words} from '../command/words.js';
import {type Language, type LanguageId, loadLanguage} from '../language/language.js';
import {takeLanguage} from '../language/preference.js';
import {messageIn} from '../language/said-error.js';
import type {Door} from './door.js';
import {splitWords} from './split-words.js';

/** What a command is answered with. */
export interface Reply {
	readonly stdout: string | Uint8Array;
	readonly stderr: string;
	readonly exitCode: number;
}

/** A command that was understood, or the refusal of one that can't be. */
export type Order = {readonly language: Language} & ({readonly call: Call} | {readonly refused: Reply});

/** Longer commands are not read, bytes. */
const longestCommand = 4096;
/** What makes no sense from afar, by name. */
const localOnly = ['serve', 'validate', 'init', '--from', '--watch', '--output', '-o', '--force', '--font'];

/**
 * Understands the command of a visitor, which is the command line of the local program, with or without its name.
 *
 * @param preferred the language to answer in, where the command names none
 */
export async function readCommand(command: string, preferred: LanguageId): Promise<Order> {
	let language = await loadLanguage(preferred);
	const refuse = (exitCode: number, message: string): Order => ({
		language,
		refused: {stdout: '', stderr: `xuhuang: ${message}\n`, exitCode},
	});
	let argv: readonly string[] = [];
	try {
		if (Buffer.byteLength(command) > longestCommand) {
			return refuse(127, language.say('That command is too long.'));
		}
		const [first, ...others] = splitWords(command);
		const asked = takeLanguage(first === undefined || first === 'xuhuang' ? others : [first, ...others]);
		argv = asked.argv;
		language = asked.language ? await loadLanguage(asked.language) : language;
		const local = argv.find(word => localOnly.includes(word.replace(/=.*/s, '')) || /^-o./.test(word));
		if (local !== undefined) {
			return refuse(2, language.say('"{word}" works only on your own machine: npx xuhuang', {word: local.replace(/=.*/s, '').slice(0, 8)}));
		}
		return {language, call: await understand(argv)};
	} catch (error) {
		if (!isUsageError(error)) {
			throw error;
		}
		const reason = messageIn(language, error);
		return isForeign(argv[0]) ? refuse(127, language.say('{reason} The command "help" shows what there is.', {reason})) : refuse(2, reason);
	}
}

/** Whether a command begins with none of our words: then it is a program that is not here, as a shell says it (127). */
function isForeign(word: string | undefined): boolean {
	return word !== undefined && !word.startsWith('-') && !words.includes(word.toLowerCase());
}

/** Answers a call with the same bytes and the same exit code as the local program. */
export async function reply(call: Call, {resume, pages}: Pick<Door, 'resume' | 'pages'>, language: Language): Promise<Reply> {
	try {
		const hasPages = call.action === 'show' && call.format === 'pdf';
		const {output, exitCode, notes} = await (hasPages ? pages.answer(call, language) : answer(call, resume, language));
		return {stdout: output, stderr: notes.map(note => `xuhuang: ${note}\n`).join(''), exitCode};
	} catch (error) {
		if (!isSaid(error)) {
			throw error;
		}
		return {stdout: '', stderr: `xuhuang: ${messageIn(language, error)}\n`, exitCode: 1};
	}
}

/** Whether an error was meant for the reader: of which class, each piece of the bundle has its own. */
function isSaid(error: unknown): boolean {
	return error instanceof Error && 'saying' in error;
}

/** By its name: the parser is another piece of the bundle, with a class of its own. */
function isUsageError(error: unknown): error is Error {
	return error instanceof Error && error.name === 'UsageError';
}
