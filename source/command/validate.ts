import {examineFile} from '../local/read-resume.js';
import {readFlags} from './flags.js';
import type {Option} from './options.js';
import {UsageError} from './usage-error.js';

/** The options of `xuhuang validate`. */
export const validateOptions: readonly Option[] = [
	{name: 'strict', words: 'notes are errors too'},
	{name: 'help', short: 'h', words: 'show this help'},
];

const help = `xuhuang validate FILE [--strict]: what is wrong in a résumé file, and where

FILE is JSON Resume, as JSON, JSON with comments, or YAML; - reads a pipe. Each line names the line and the column, the
field, what was expected and what stands there. Unknown fields are notes, which only --strict makes errors.

Exit codes: 0 nothing is wrong, 1 something is, 2 a call that could not be understood.
`;

/**
 * `xuhuang validate`: prints what is wrong in a file.
 *
 * @param argv the words and options after `validate`
 * @throws {UsageError | LoadError}
 */
export async function validate(argv: readonly string[], process: NodeJS.Process): Promise<void> {
	const {flags, input} = readFlags(argv, validateOptions);
	if (flags.has('help')) {
		process.stdout.write(help);
		return;
	}
	const [file, ...others] = input;
	if (file === undefined || others.length > 0) {
		throw new UsageError('xuhuang validate takes one file: xuhuang validate FILE.');
	}
	const {errors, notes} = await examineFile(file);
	const isRight = errors.length === 0 && !(flags.has('strict') && notes.length > 0);
	process.stdout.write([...errors, ...notes].map(line => `${line}\n`).join(''));
	const counts = `${counted(errors.length, 'error')}, ${counted(notes.length, 'note')}`;
	process.stderr.write(isRight && notes.length === 0 ? 'Nothing is wrong.\n' : `${counts}.\n`);
	process.exitCode = isRight ? 0 : 1;
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
