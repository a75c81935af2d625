import {shownPath} from '../command/shell-word.js';
import {printable} from '../command/usage-error.js';
import {WriteError} from '../command/write-file.js';
import {type Language, type Saying, saying} from '../language/language.js';
import {readText} from '../local/read-resume.js';
import type {Entry} from './bibtex/index.js';

/**
 * The entries of a BibTeX file that name the author. What is wrong in the file, and each entry that is left out, is said on
 * stderr.
 *
 * @throws {WriteError | BibtexError} when nothing can be taken from it
 */
export async function papersFrom(
	file: string,
	author: string,
	{stdin, stderr}: NodeJS.Process,
	language: Language,
): Promise<readonly Entry[]> {
	const {text, encoding} = await readText(file, stdin).catch((error: unknown) => {
		throw error instanceof Error && error.name === 'LoadError'
			? error
			: new WriteError(saying("Can't read {file}.", {file: shownPath(file)}));
	});
	const {BibtexError, readBibtex} = await import('./bibtex/index.js');
	const {entries, faults} = readBibtex(text, author);
	const say = (words: Saying) => stderr.write(`xuhuang: ${language.tell(words)}\n`);
	if (encoding) {
		say(saying('{file}: {reason}', {file: shownPath(file), reason: saying('read as {encoding}: save it as UTF-8', {encoding})}));
	}
	for (const fault of faults) {
		say(saying('{file}: {reason}', {file: shownPath(file), reason: fault}));
	}
	const own = entries.filter(({authors}) => authors.some(({name}) => name === author));
	if (own.length === 0) {
		throw new BibtexError(
			saying('None of the {all} entries of {file} names {author}. Who is named: {names}.', {
				all: entries.length,
				file: shownPath(file),
				author: printable(author),
				names: mostNamed(entries),
			}),
		);
	}
	const others = entries.filter(entry => !own.includes(entry));
	if (others.length > 0) {
		say(
			saying('{left} of {all} entries do not name {author}, and are left out:', {
				left: others.length,
				all: entries.length,
				author: printable(author),
			}),
		);
		stderr.write(others.map(({id, name}) => `  ${shownPath(`${id}: ${name}`)}\n`).join(''));
	}
	return own;
}

/** The authors of most entries. */
function mostNamed(entries: readonly Entry[]): string {
	const counts = new Map<string, number>();
	for (const {name} of entries.flatMap(({authors}) => authors)) {
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.slice(0, 5)
		.map(([name]) => printable(name))
		.join('; ');
}
