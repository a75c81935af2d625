import {access, constants, copyFile, readFile, realpath} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {readFlags} from '../command/flags.js';
import type {Option} from '../command/options.js';
import {printable, UsageError} from '../command/usage-error.js';
import {WriteError, writeWhole} from '../command/write-file.js';
import {ask} from './questions.js';
import {type Answers, schemaFile, starterText} from './starter.js';

/** The options of `xuhuang init`. */
export const initOptions: readonly Option[] = [
	{name: 'bibtex', value: 'FILE', words: 'take the publications from this BibTeX file'},
	{name: 'author', value: 'NAME', words: 'your name, as it stands in that file'},
	{name: 'help', short: 'h', words: 'show this help'},
];

const help = `xuhuang init [FILE] [--bibtex FILE --author NAME]: a résumé of your own to begin with

It writes FILE (resume.json), asks a few questions on a terminal, and never overwrites. Your editor shows what each field
is for. Then: xuhuang --from resume.json --watch

Options
  --bibtex FILE   take the publications from this BibTeX file
  --author NAME   your name, as it stands in that file
`;

/**
 * `xuhuang init`: writes a first résumé.
 *
 * @param argv the words and options after `init`
 * @throws {UsageError | WriteError | BibtexError}
 */
export async function init(argv: readonly string[], process: NodeJS.Process): Promise<void> {
	const {flags, input} = readFlags(argv, initOptions);
	if (flags.has('help')) {
		process.stdout.write(help);
		return;
	}
	const [file = 'resume.json', ...others] = input;
	const [bibtex, author] = [flags.get('bibtex'), flags.get('author')];
	if (others.length > 0) {
		throw new UsageError(`xuhuang init takes one file, not "${printable(others.join(' '))}" too.`);
	}
	if (bibtex !== undefined && author === undefined) {
		throw new UsageError('--bibtex needs your name: --author="Your Name".');
	}
	await refuseToOverwrite(file);
	const publications = bibtex === undefined || author === undefined ? undefined : await papersFrom(bibtex, author, process);
	const known: Answers = {name: author, publications};
	const answers = process.stdin.isTTY && process.stdout.isTTY ? await ask(process, known) : known;
	if (answers === undefined) {
		process.stdout.write('\nNothing was written.\n');
		process.exitCode = 1;
		return;
	}
	await writeWhole(file, starterText(answers, new Date().toISOString().slice(0, 10)), false);
	await writeSchema(file, process);
	process.stdout.write(`${printable(file)} is there. Edit it, and see it: xuhuang --from ${printable(file)} --watch\n`);
}

/** Puts the schema, which lies beside the program, beside the résumé; one that is there already stays. */
async function writeSchema(file: string, {argv}: NodeJS.Process): Promise<void> {
	const program = await realpath(argv[1] ?? '');
	await copyFile(join(dirname(program), schemaFile), join(dirname(file), schemaFile), constants.COPYFILE_EXCL).catch(() => {
		// The résumé is good without it: it is there, or the folder takes no more files.
	});
}

async function refuseToOverwrite(file: string): Promise<void> {
	const isThere = await access(file).then(
		() => true,
		() => false,
	);
	if (isThere) {
		throw new WriteError(`${printable(file)} is there already, and is left as it is. Name another file: xuhuang init FILE.`);
	}
}

/** The papers that name the author; the others are counted. */
async function papersFrom(file: string, author: string, {stderr}: NodeJS.Process): Promise<readonly object[]> {
	const text = await readFile(file, 'utf8').catch(() => {
		throw new WriteError(`Can't read ${printable(file)}.`);
	});
	const {readBibtex} = await import('./bibtex.js');
	const entries = readBibtex(text, author);
	const own = entries.filter(({authors}) => authors.some(({name}) => name === author));
	if (own.length < entries.length) {
		stderr.write(
			`xuhuang: ${entries.length - own.length} of ${entries.length} entries do not name ${printable(author)}, and are left out.\n`,
		);
	}
	return own;
}
