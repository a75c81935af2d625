import type {Language} from '../i18n/language.js';
import {type CommandHelp, commandHelp} from './command-help.js';
import {readFlags} from './flags.js';

/**
 * Reads the command line of a command, by the options of its help. Undefined when the help was asked for, which is written.
 *
 * @param argv the words and options after the command
 * @throws {UsageError} when an option is unknown, lacks its value, or is given twice
 */
export function readCommand(argv: readonly string[], help: CommandHelp, {stdout}: NodeJS.Process, language: Language) {
	const call = readFlags(argv, help.options);
	if (call.flags.has('help')) {
		stdout.write(commandHelp(help, language));
		return undefined;
	}
	return call;
}
