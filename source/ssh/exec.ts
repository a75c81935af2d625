import {answer} from '../command/answer.js';
import {type Call, understand} from '../command/call.js';
import {words} from '../command/words.js';
import type {Language} from '../language/language.js';
import {messageIn} from '../language/said-error.js';
import type {Resume} from '../resume/types.js';
import {splitWords} from './split-words.js';

/** What a command is answered with. */
export interface Reply {
	readonly stdout: string;
	readonly stderr: string;
	readonly exitCode: number;
}

/** A command that was understood, or the refusal of one that can't be. */
export type Order = {readonly call: Call} | {readonly refused: Reply};

/** Longer commands are not read, bytes. */
const longestCommand = 4096;
/** What makes no sense from afar, by name. */
const localOnly = ['serve', 'validate', 'init', '--from', '--watch', '--output', '-o', '--force'];

/** Understands the command of a visitor, which is the command line of the local program, with or without its name. */
export async function readCommand(command: string, language: Language): Promise<Order> {
	try {
		if (Buffer.byteLength(command) > longestCommand) {
			return refuse(127, language.say('That command is too long.'));
		}
		const [first, ...others] = splitWords(command);
		const argv = first === undefined || first === 'xuhuang' ? others : [first, ...others];
		const local = argv.find(word => localOnly.includes(word.replace(/=.*/s, '')) || /^-o./.test(word));
		if (local !== undefined) {
			return refuse(2, language.say('"{word}" works only on your own machine: npx xuhuang', {word: local.replace(/=.*/s, '').slice(0, 8)}));
		}
		return await understandAll(argv, language);
	} catch (error) {
		if (isUsageError(error)) {
			return refuse(2, messageIn(language, error));
		}
		throw error;
	}
}

/** Answers a call with the same bytes and the same exit code as the local program. */
export async function reply(call: Call, resume: Resume, language: Language): Promise<Reply> {
	const {text, exitCode, note} = await answer(call, resume, language);
	return {stdout: text, stderr: note === undefined ? '' : `xuhuang: ${note}\n`, exitCode};
}

/** A first word that is none of ours is a program that is not here, as a shell says it: 127. */
async function understandAll(argv: readonly string[], language: Language): Promise<Order> {
	try {
		return {call: await understand(argv)};
	} catch (error) {
		const [first] = argv;
		if (isUsageError(error) && first !== undefined && !first.startsWith('-') && !words.includes(first.toLowerCase())) {
			return refuse(127, language.say('{reason} The command "help" shows what there is.', {reason: messageIn(language, error)}));
		}
		throw error;
	}
}

function refuse(exitCode: number, message: string): Order {
	return {refused: {stdout: '', stderr: `xuhuang: ${message}\n`, exitCode}};
}

/** By its name: the parser is another piece of the bundle, with a class of its own. */
function isUsageError(error: unknown): error is Error {
	return error instanceof Error && error.name === 'UsageError';
}
