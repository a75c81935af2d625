import type {Language} from '../i18n/language.js';
import {type CommandHelp, commandHelp} from './command-help.js';
import {readFlags} from './flags.js';

/**
 * Parses the arguments of a command, according to the options in its help. Undefined when the help was requested, which is then
 * written.
 *
 * @param argv the arguments after the command
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
