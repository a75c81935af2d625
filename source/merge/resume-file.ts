import {msg} from '../i18n/language.js';
import {LoadError, loadValue} from '../local/read-resume.js';
import {yearIn} from '../resume/dates.js';
import {parse} from '../resume/load/parse.js';
import {type FileKind, kindOf} from '../resume/load/plain-json.js';
import {takeId} from '../resume/take-id.js';
import {type Edit, edited, isJson5} from './edit.js';
import type {Listed, Plan} from './plan.js';

/** The publications of a file, by their index in the list. */
export interface ListedFile {
	readonly name: string;
	readonly kind: FileKind;
	readonly publications: readonly Listed[];
	readonly ids: ReadonlySet<string>;
	/** The fields of each publication; undefined when the file has no list of publications. */
	readonly given: readonly Readonly<Record<string, unknown>>[] | undefined;
}

/**
 * Reads the publications of a résumé file.
 *
 * @throws {LoadError} when it cannot be read, or cannot be edited in place
 */
export function readListed(text: string, file: string): ListedFile {
	const {value, kind} = parse(text, kindOf(file));
	const {publications} = (value ?? {}) as {publications?: unknown};
	if (kind === 'json' && isJson5(text)) {
		throw new LoadError(msg('{file}: {reason}', {file, reason: msg('it is JSON5, which cannot be changed here: save it as JSON.')}));
	}
	if (publications !== undefined && publications !== null && !Array.isArray(publications)) {
		throw new LoadError(msg('{file}: {reason}', {file, reason: msg('its publications are not a list.')}));
	}
	const given = Array.isArray(publications) ? publications : undefined;
	const {basics} = loadValue(value).resume;
	const listed = (given ?? []).map((item): Listed => loadValue({publications: [item]}).resume.publications[0]);
	const ids = (given ?? []).flatMap(item => (typeof item?.id === 'string' ? item.id : []));
	return {name: basics.name, kind, publications: listed, ids: new Set(ids), given};
}

/** Returns the text of the file with a plan applied. New publications are inserted by date. */
export function editsFor(text: string, {kind, publications, given, ids}: ListedFile, {added, updates}: Plan): string {
	const changes = updates.flatMap(({index, changes}): Edit[] => [
		...changes.map(({field, to}): Edit => ({path: ['publications', index, field], value: to})),
		...yearOf(given?.[index], changes.find(({field}) => field === 'releaseDate')?.to, index),
	]);
	const taken = new Set(ids);
	const fresh = added.map(entry => ({...entry, id: takeId(entry.id, taken)}));
	if (given === undefined) {
		return edited(text, kind, [...changes, ...(fresh.length > 0 ? [{path: ['publications'], value: fresh}] : [])]);
	}
	const places = fresh.map(entry => ({entry, date: entry.releaseDate ?? '', at: placeFor(entry.releaseDate ?? '', publications)}));
	// From the end on, so that no index shifts before it is used.
	const insertions = places
		.toSorted((a, b) => b.at - a.at || a.date.localeCompare(b.date))
		.map(({entry, at}): Edit => ({path: ['publications', at], value: entry, isInsertion: true}));
	return edited(text, kind, [...changes, ...insertions]);
}

/** Returns the edit that updates the year together with the date, when the file has both. */
function yearOf(given: Readonly<Record<string, unknown>> | undefined, date: unknown, index: number): Edit[] {
	const year = yearIn(String(date ?? ''));
	return given?.year !== undefined && year ? [{path: ['publications', index, 'year'], value: Number(year)}] : [];
}

/** Returns the index of the first older publication, or the end of the list. */
function placeFor(date: string, publications: readonly Listed[]): number {
	const index = publications.findIndex(publication => publication !== undefined && (publication.releaseDate ?? '') < date);
	return index < 0 ? publications.length : index;
}
