import {UsageError} from '../../command/usage-error.js';
import {msg} from '../../i18n/language.js';

/**
 * Splits a command into words by the shell's quoting rules (POSIX, XCU 2.2): blanks separate words, '...' is literal, in "..."
 * \ escapes " \ $ and `, and elsewhere \ escapes any character. Nothing is expanded.
 *
 * @throws {UsageError} for an unterminated quote or a trailing backslash
 */
export function splitShellWords(command: string): string[] {
	const tokens = /'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\.)*)"|\\(?<escaped>.)|(?<blank>\s+)|(?<plain>[^\s'"\\]+)|(?<open>.)/gsu;
	const words: string[] = [];
	let word: string | undefined;
	for (const {groups = {}} of command.matchAll(tokens)) {
		const {single, double, escaped, blank, plain, open} = groups;
		if (open !== undefined) {
			throw new UsageError(
				open === '\\' ? msg('The command ends with a backslash.') : msg('A {quote} in the command is not closed.', {quote: open}),
			);
		}
		if (blank === undefined) {
			word = (word ?? '') + (single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? plain ?? '');
		} else if (word !== undefined) {
			words.push(word);
			word = undefined;
		}
	}
	return word === undefined ? words : [...words, word];
}
