import {UsageError} from '../../command/usage-error.js';
import {saying} from '../../language/language.js';

/**
 * Parts a command into words as a shell parts one without special characters (POSIX, XCU 2.2 Quoting): blanks between
 * words, 'all as it is', "as it is but \\ before \\ and a quote", and \\ before one character. Nothing is expanded.
 *
 * @throws {UsageError} when a quote is not closed
 */
export function splitWords(command: string): string[] {
	const pieces = /'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\.)*)"|\\(?<escaped>.)|(?<blank>\s+)|(?<plain>[^\s'"\\]+)|(?<odd>.)/gsu;
	const words: string[] = [];
	let word: string | undefined;
	for (const {groups = {}} of command.matchAll(pieces)) {
		const {single, double, escaped, blank, plain, odd} = groups;
		if (odd !== undefined) {
			throw new UsageError(
				odd === '\\' ? saying('The command ends with a backslash.') : saying('A {quote} in the command is not closed.', {quote: odd}),
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
