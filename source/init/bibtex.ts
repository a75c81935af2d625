import {parseBibtex} from '@citation-js/plugin-bibtex/lib-mjs/input/entries.js';
import {parse} from '@citation-js/plugin-bibtex/lib-mjs/input/file.js';
import {saying} from '../language/language.js';
import {SaidError} from '../language/said-error.js';
import {isSamePerson, type Name, nameOf} from './person-name.js';

/** A publication as it stands in a résumé file. */
export interface Entry {
	readonly id: string;
	readonly name: string;
	readonly authors: ReadonlyArray<{readonly name: string}>;
	readonly [field: string]: unknown;
}

/** A file that is no BibTeX; the message says where. */
export class BibtexError extends SaidError {
	override name = 'BibtexError';
}

type Item = Readonly<Record<string, unknown>>;

const types: Readonly<Record<string, string>> = {
	'paper-conference': 'paper-conference',
	'article-journal': 'article-journal',
	book: 'book',
	chapter: 'chapter',
	thesis: 'thesis',
	report: 'report',
};

/**
 * The publications of a BibTeX file, read by citation.js, the newest first. The author's name is written the same in all.
 *
 * @throws {BibtexError}
 */
export function readBibtex(text: string, author: string): Entry[] {
	const {written, items} = read(text);
	const fields = new Map(written.map(({label, properties}) => [String(label), properties as Item]));
	const entries = items.map(item => entryOf(item, fields.get(String(item.id)) ?? {}, author));
	return entries.toSorted((a, b) => String(b.releaseDate ?? '').localeCompare(String(a.releaseDate ?? '')));
}

/** The entries as they are written, and as CSL. */
function read(text: string): {written: readonly Item[]; items: readonly Item[]} {
	try {
		const written = parse(withRings(text));
		return {written, items: parseBibtex(written)};
	} catch (error) {
		throw new BibtexError(
			saying('This is no BibTeX: {reason}', {reason: String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''}),
		);
	}
}

/** The letter \aa, which citation.js does not know. */
function withRings(text: string): string {
	return text.replace(/\\(aa|AA)(?![a-zA-Z])/g, (_, letter: string) => (letter === 'aa' ? 'å' : 'Å'));
}

function entryOf(item: Item, fields: Item, author: string): Entry {
	const {id, title, author: people = [], issued, volume, issue, page, DOI: doi, URL: url, note} = item;
	const names = (people as readonly Name[]).map(nameOf);
	const authors = names.filter(name => name !== 'others').map(name => ({name: isSamePerson(name, author) ? author : name}));
	const {eprint, archiveprefix = ''} = fields;
	const arxiv = /^arxiv$/i.test(String(archiveprefix)) ? eprint : undefined;
	const date = (issued as {'date-parts'?: number[][]} | undefined)?.['date-parts']?.[0]
		?.map(part => String(part).padStart(2, '0'))
		.join('-');
	const entry = {
		id: String(id),
		name: plain(title),
		authors,
		moreAuthors: names.includes('others') || undefined,
		publisher: plain(item['container-title'] ?? item.publisher ?? (arxiv ? 'arXiv preprint' : undefined)) || undefined,
		releaseDate: date,
		type: arxiv && !item['container-title'] ? 'article' : (types[String(item.type)] ?? 'document'),
		volume,
		issue,
		pages: page,
		doi,
		arxiv,
		url,
		note: plain(note) || undefined,
	};
	return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value !== '')) as unknown as Entry;
}

/** Without the marks of HTML that citation.js writes for what BibTeX sets in another way. */
function plain(text: unknown): string {
	return String(text ?? '').replace(/<\/?(span|i|b|sc|sup|sub)\b[^>]*>/g, '');
}
