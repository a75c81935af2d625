import {constants, copyFile, lstat, realpath} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {commandName} from '../command/command-name.js';
import {initOptions} from '../command/command-options.js';
import {readCommand} from '../command/read-command.js';
import {shellWord, shownPath} from '../command/shell-word.js';
import {printable, UsageError} from '../command/usage-error.js';
import {WriteError, writeWhole} from '../command/write-file.js';
import {type Language, msg} from '../i18n/language.js';
import {papersFrom} from './papers.js';
import {ask} from './questions.js';
import {type Answers, schemaFile, starterText} from './starter.js';

/**
 * `xuhuang init`: writes a starter résumé.
 *
 * @param argv the words and options after `init`
 * @throws {UsageError | WriteError | BibtexError}
 */
export async function init(argv: readonly string[], process: NodeJS.Process, language: Language): Promise<void> {
	const {t} = language;
	const call = readCommand(
		argv,
		{
			title: 'xuhuang init [FILE] [--bibtex FILE --author NAME]: start a résumé of your own',
			text: 'It writes FILE (resume.json), asks a few questions on a terminal, and never overwrites. Your editor shows what each field is for. Then: xuhuang --from resume.json --watch',
			options: initOptions,
		},
		process,
		language,
	);
	if (!call) {
		return;
	}
	const {flags, input} = call;
	const [file = 'resume.json', ...others] = input;
	const [bibtex, author] = [flags.get('bibtex'), flags.get('author')];
	if (others.length > 0) {
		throw new UsageError(msg('xuhuang init takes one file: leave out "{others}".', {others: printable(others.join(' '))}));
	}
	if (bibtex !== undefined && author === undefined) {
		throw new UsageError(msg('--bibtex needs your name: --author="Your Name".'));
	}
	await refuseToOverwrite(file);
	const publications = bibtex === undefined || author === undefined ? undefined : await papersFrom(bibtex, author, process, language);
	const known: Answers = {name: author, publications};
	const answers = process.stdin.isTTY && process.stdout.isTTY ? await ask(process, known, language) : known;
	if (answers === undefined) {
		process.stdout.write(`\n${t('Nothing was written.')}\n`);
		process.exitCode = 1;
		return;
	}
	await writeWhole(file, starterText(answers, new Date().toISOString().slice(0, 10)), false);
	await writeSchema(file, process);
	process.stdout.write(
		`${t('{file} is ready. Edit it, and view it with {command} --from {word} --watch', {
			file: shownPath(file),
			word: shellWord(file),
			command: commandName(process.env),
		})}\n`,
	);
}

/** Copies the schema from the program's folder to the résumé's; an existing one is kept. */
async function writeSchema(file: string, {argv}: NodeJS.Process): Promise<void> {
	const program = await realpath(argv[1] ?? '');
	await copyFile(join(dirname(program), schemaFile), join(dirname(file), schemaFile), constants.COPYFILE_EXCL).catch(() => {
		// The résumé is valid without it: the file exists, or the folder is not writable.
	});
}

async function refuseToOverwrite(file: string): Promise<void> {
	// lstat, because a broken symbolic link exists too.
	const isThere = await lstat(file).then(
		() => true,
		() => false,
	);
	if (isThere) {
		throw new WriteError(msg('{file} already exists and was not changed. Name another file: xuhuang init FILE.', {file: shownPath(file)}));
	}
}
