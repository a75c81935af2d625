import {validateOptions} from '../command/command-options.js';
import {readCommand} from '../command/read-command.js';
import {shownPath} from '../command/shell-word.js';
import {UsageError} from '../command/usage-error.js';
import {type Language, msg} from '../i18n/language.js';
import {messageIn} from '../i18n/message-error.js';
import {type Examined, examineFile} from './read-resume.js';

/**
 * `xuhuang validate`: prints the problems of a file.
 *
 * @param argv the words and options after `validate`
 * @throws {UsageError | LoadError}
 */
export async function validate(argv: readonly string[], process: NodeJS.Process, language: Language): Promise<void> {
	const {t} = language;
	const call = readCommand(
		argv,
		{
			title: 'xuhuang validate FILE [--strict] [--json]: what is wrong in a résumé file, and where',
			text: 'FILE is JSON Resume, as JSON, JSON with comments, or YAML; - reads a pipe. Each message gives the line and column, the field, what was expected and what was found. Unknown fields are notes, which only --strict makes errors. Exit codes: 0 nothing is wrong, 1 something is, 2 wrong usage.',
			options: validateOptions,
		},
		process,
		language,
	);
	if (!call) {
		return;
	}
	const {flags, input} = call;
	const [file, ...others] = input;
	if (file === undefined || others.length > 0) {
		throw new UsageError(msg('xuhuang validate takes one file: xuhuang validate FILE.'));
	}
	const {errors, notes, findings} = await examined(file, flags.has('json'), language);
	const isRight = errors.length === 0 && !(flags.has('strict') && notes.length > 0);
	process.exitCode = isRight ? 0 : 1;
	if (flags.has('json')) {
		process.stdout.write(`${JSON.stringify(findings, undefined, '\t')}\n`);
		return;
	}
	process.stdout.write([...errors, ...notes].map(line => `${line}\n`).join(''));
	const counts = t('{errors}, {notes}.', {
		errors: errors.length === 1 ? t('1 error') : t('{count} errors', {count: errors.length}),
		notes: notes.length === 1 ? t('1 note') : t('{count} notes', {count: notes.length}),
	});
	process.stderr.write(`${isRight && notes.length === 0 ? t('Nothing is wrong.') : counts}\n`);
}

/** Returns the findings of a file; with `--json`, an unreadable file is a finding too. */
async function examined(file: string, isForPrograms: boolean, language: Language): Promise<Examined> {
	try {
		return await examineFile(file, language);
	} catch (error) {
		if (!isForPrograms) {
			throw error;
		}
		const message = messageIn(language, error);
		return {errors: [message], notes: [], findings: [{file: shownPath(file), line: 1, column: 1, field: '', severity: 'error', message}]};
	}
}
