import {shownPath} from '../command/shell-word.js';
import {printable} from '../command/usage-error.js';
import {WriteError} from '../command/write-file.js';
import {type Language, type Message, msg} from '../i18n/language.js';
import {readText} from '../local/read-resume.js';
import {countsOf} from '../resume/group-by.js';
import type {BibtexEntry} from './bibtex/index.js';

/**
 * Returns the entries of a BibTeX file that name the author. Faults in the file, and entries that are left out, are reported on
 * stderr.
 *
 * @throws {WriteError | BibtexError} when it has no usable entry
 */
export async function papersFrom(
	file: string,
	author: string,
	{stdin, stderr}: NodeJS.Process,
	language: Language,
): Promise<readonly BibtexEntry[]> {
	const {text, encoding} = await readText(file, stdin).catch((error: unknown) => {
		throw error instanceof Error && error.name === 'LoadError' ? error : new WriteError(msg("Can't read {file}.", {file: shownPath(file)}));
	});
	const {BibtexError, readBibtex} = await import('./bibtex/index.js');
	const {entries, faults} = readBibtex(text, author);
	const warn = (words: Message) => stderr.write(`xuhuang: ${language.translate(words)}\n`);
	if (encoding) {
		warn(msg('{file}: {reason}', {file: shownPath(file), reason: msg('read as {encoding}: save it as UTF-8', {encoding})}));
	}
	for (const fault of faults) {
		warn(msg('{file}: {reason}', {file: shownPath(file), reason: fault}));
	}
	const own = entries.filter(({authors}) => authors.some(({name}) => name === author));
	if (own.length === 0) {
		throw new BibtexError(
			msg('None of the {all} entries of {file} names {author}. Its authors: {names}.', {
				all: entries.length,
				file: shownPath(file),
				author: printable(author),
				names: mostNamed(entries),
			}),
		);
	}
	const others = entries.filter(entry => !own.includes(entry));
	if (others.length > 0) {
		warn(
			msg('{left} of {all} entries do not name {author}, and are left out:', {
				left: others.length,
				all: entries.length,
				author: printable(author),
			}),
		);
		stderr.write(others.map(({id, name}) => `  ${shownPath(`${id}: ${name}`)}\n`).join(''));
	}
	return own;
}

/** Returns the most frequent authors. */
function mostNamed(entries: readonly BibtexEntry[]): string {
	const names = countsOf(entries.flatMap(({authors}) => authors.map(({name}) => name))).keys();
	return [...names].slice(0, 5).map(printable).join('; ');
}
