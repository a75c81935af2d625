import type {BibtexEntry} from '../init/bibtex/index.js';
import {yearIn} from '../resume/dates.js';
import {isDoi} from '../resume/load/address-fields.js';
import {facetKey} from '../resume/search/facet-key.js';
import type {Publication} from '../resume/types.js';

/** A publication of the résumé by its index in the list of the file; undefined for an unreadable entry. */
export type Listed = Publication | undefined;

/** A field that gets a new value: it was empty, or that of a preprint. */
export interface Change {
	readonly field: string;
	readonly from: unknown;
	readonly to: unknown;
}

/** The changes of a bibliography to an existing publication. */
export interface Update {
	readonly index: number;
	readonly name: string;
	/** Whether the publication was a preprint and has been published since. */
	readonly isPublished: boolean;
	readonly changes: readonly Change[];
	/** Differences that are not applied. */
	readonly kept: readonly Change[];
}

/** The result of a merge. Nothing is ever removed. */
export interface Plan {
	readonly added: readonly BibtexEntry[];
	readonly updates: readonly Update[];
	/** The publications that the bibliography lacks. */
	readonly onlyHere: readonly Publication[];
}

/** The fields that are filled from a bibliography, or updated when a preprint is published. */
const fields = ['type', 'publisher', 'releaseDate', 'volume', 'issue', 'number', 'pages', 'doi', 'arxiv', 'url', 'note'] as const;
/** The fields about the venue and date: those of a preprint are replaced by those of the published paper. */
const venueFields: ReadonlySet<string> = new Set(['type', 'publisher', 'releaseDate', 'volume', 'issue', 'number', 'pages', 'doi']);

/** The tests whether an entry is an existing publication, most reliable first. */
const identityTests = [isSameDoi, isSameArxiv, isSameTitle];

/** Compares a bibliography with the publications of a résumé: by DOI, by arXiv id, then by title and year. */
export function planMerge(listed: readonly Listed[], entries: readonly BibtexEntry[]): Plan {
	const taken = new Set<number>();
	const added: BibtexEntry[] = [];
	const updates: Update[] = [];
	for (const entry of entries) {
		const index = matchOf(entry, listed, taken);
		const publication = listed[index];
		if (publication) {
			taken.add(index);
			updates.push(updateOf(index, publication, entry));
		} else if (!added.some(other => isSame(other, entry))) {
			added.push(entry);
		}
	}
	return {
		added,
		updates: updates.filter(({changes, kept}) => changes.length + kept.length > 0),
		onlyHere: listed.flatMap((publication, index) => (publication && !taken.has(index) ? publication : [])),
	};
}

function matchOf(entry: BibtexEntry, listed: readonly Listed[], taken: ReadonlySet<number>): number {
	for (const test of identityTests) {
		const index = listed.findIndex((publication, at) => publication !== undefined && !taken.has(at) && test(publication, entry));
		if (index >= 0) {
			return index;
		}
	}
	return -1;
}

function isSame(publication: BibtexEntry, entry: BibtexEntry): boolean {
	return identityTests.some(test => test(publication, entry));
}

function isSameDoi({doi}: BibtexEntry, entry: BibtexEntry): boolean {
	return doi !== undefined && doi.toLowerCase() === entry.doi?.toLowerCase();
}

function isSameArxiv(publication: BibtexEntry, entry: BibtexEntry): boolean {
	const id = arxivOf(publication);
	return id !== undefined && id === arxivOf(entry);
}

/** Returns the arXiv id without its version, also from the DOI of a preprint on arXiv. */
function arxivOf({arxiv, doi}: BibtexEntry): string | undefined {
	const found = arxiv ?? /^10\.48550\/arxiv\.(.+)$/i.exec(doi ?? '')?.[1];
	return found?.replace(/v\d+$/, '').toLowerCase();
}

/** Whether two entries have the same title and year; a preprint may be up to two years older than the paper. */
function isSameTitle(publication: BibtexEntry, entry: BibtexEntry): boolean {
	const [one, other] = [yearOf(publication), yearOf(entry)];
	const isNear =
		one === undefined || other === undefined || one === other || (isOfPreprint(publication, entry) && Math.abs(one - other) <= 2);
	return isNear && lettersOf(publication.name) === lettersOf(entry.name);
}

function lettersOf(title: string): string {
	return facetKey(title).replaceAll(' ', '');
}

function isOfPreprint(publication: BibtexEntry, entry: BibtexEntry): boolean {
	return publication.type === 'article' || entry.type === 'article';
}

function yearOf({year, releaseDate}: BibtexEntry): number | undefined {
	const found = year ?? Number(yearIn(releaseDate) ?? 0);
	return found || undefined;
}

function updateOf(index: number, publication: Publication, entry: BibtexEntry): Update {
	const isPublished = publication.type === 'article' && entry.type !== 'article';
	const differing = fields.flatMap((field): Change[] => {
		const [from, to] = [publication[field], entry[field]];
		return isEmpty(to) || isEqual(field, from, to) || (field === 'doi' && !isDoi(String(to)))
			? []
			: [{field, from: field === 'type' && from === 'document' ? undefined : from, to}];
	});
	const isTaken = ({field, from}: Change) =>
		field === 'type' ? isPublished || isEmpty(from) : isEmpty(from) || (isPublished && venueFields.has(field));
	// A preprint in a bibliography has no new information on a published paper.
	const isOlder = entry.type === 'article' && publication.type !== 'article';
	const changes = differing.filter(change => (isOlder ? change.field === 'arxiv' && isEmpty(change.from) : isTaken(change)));
	const kept = isOlder ? [] : differing.filter(change => !changes.includes(change) && change.field !== 'url' && change.field !== 'type');
	return {index, name: publication.name, isPublished, changes, kept};
}

function isEmpty(value: unknown): boolean {
	return value === undefined || value === '';
}

function isEqual(field: string, from: unknown, to: unknown): boolean {
	if (field === 'doi' || field === 'url') {
		return String(from ?? '').toLowerCase() === String(to).toLowerCase();
	}
	if (field === 'arxiv') {
		return String(from ?? '').replace(/v\d+$/, '') === String(to).replace(/v\d+$/, '');
	}
	// A less precise date in the bibliography, "2024" for "2024-05", is no difference.
	return field === 'releaseDate' ? String(from ?? '').startsWith(String(to)) : from === to;
}
