import {readFile} from 'node:fs/promises';
import {createInterface} from 'node:readline/promises';
import {mergeOptions} from '../command/command-options.js';
import {readCommand} from '../command/read-command.js';
import {shownPath} from '../command/shell-word.js';
import {UsageError} from '../command/usage-error.js';
import {WriteError, writeWhole} from '../command/write-file.js';
import {type Language, msg} from '../i18n/language.js';
import {papersFrom} from '../init/papers.js';
import {type Plan, planMerge} from './plan.js';
import {planLines} from './plan-lines.js';
import {editsFor, readListed} from './resume-file.js';

/**
 * `xuhuang merge`: adds publications and fields from a bibliography to an existing résumé. Nothing is removed from it.
 *
 * @param argv the words and options after `merge`
 * @throws {UsageError | LoadError | WriteError | BibtexError}
 */
export async function merge(argv: readonly string[], process: NodeJS.Process, language: Language): Promise<void> {
	const call = readCommand(
		argv,
		{
			title: 'xuhuang merge RESUME BIBTEX [--yes] [--dry-run]: add the publications of a bibliography to your résumé',
			text: 'It matches papers by DOI, arXiv id, or title and year; shows new papers, preprints now published, missing details, and what only the résumé has; then asks. What you have written stays, with comments and order, and nothing is removed. BIBTEX can be - to read a pipe.',
			options: mergeOptions,
		},
		process,
		language,
	);
	if (!call) {
		return;
	}
	const {flags, input} = call;
	const [file, bibtex, ...others] = input;
	if (file === undefined || bibtex === undefined || others.length > 0) {
		throw new UsageError(msg('xuhuang merge takes two files: xuhuang merge RESUME BIBTEX.'));
	}
	const text = await readFile(file, 'utf8').catch(() => {
		throw new WriteError(msg("Can't read {file}.", {file: shownPath(file)}));
	});
	const listed = readListed(text, file);
	const author = flags.get('author') ?? listed.name;
	if (author === '') {
		throw new UsageError(msg('{file} has no name: add --author="Your Name".', {file: shownPath(file)}));
	}
	const plan = planMerge(listed.publications, await papersFrom(bibtex, author, process, language));
	process.stdout.write(planLines(plan, language));
	const isAnything = plan.added.length > 0 || plan.updates.some(({changes}) => changes.length > 0);
	if (!isAnything || flags.has('dry-run') || !(flags.has('yes') || (await isWanted(process, language)))) {
		process.stdout.write(`${language.t('Nothing was written.')}\n`);
		return;
	}
	await write(file, editsFor(text, listed, plan), plan, process, language);
}

async function write(file: string, text: string, {added, updates}: Plan, {stdout}: NodeJS.Process, {t}: Language): Promise<void> {
	await writeWhole(file, text, true);
	const changed = updates.filter(({changes}) => changes.length > 0).length;
	stdout.write(`${t('{file}: {added} added, {changed} changed.', {file: shownPath(file), added: added.length, changed})}\n`);
}

/** Asks for confirmation; without a terminal to ask on, an option is missing. */
async function isWanted({stdin, stdout}: NodeJS.Process, {t}: Language): Promise<boolean> {
	if (!stdin.isTTY || !stdout.isTTY) {
		throw new UsageError(msg('There is no terminal to ask on: add --yes to write, or --dry-run.'));
	}
	const terminal = createInterface({input: stdin, output: stdout});
	try {
		return /^\s*(?:y|yes|是|好)\s*$/i.test(await terminal.question(t('Write this? (y/n) ')));
	} finally {
		terminal.close();
	}
}
