import type {Phrase} from '../../i18n/language.js';
import {isRecord} from './is-record.js';
import type {Cursor, Path, Problem} from './problem.js';

/** Reports duplicate ids of publications, and references to publications that do not exist. */
export function checkReferences(file: unknown, cursor: Cursor): void {
	const seen = new Set<unknown>();
	for (const [index, {id}] of recordsIn(file, 'publications').entries()) {
		if (typeof id === 'string' && seen.has(id)) {
			reportAt(['publications', index, 'id'], id, 'mended', 'expected an id that no other publication has', cursor);
		}
		seen.add(id);
	}
	let known: ReadonlySet<unknown> | undefined;
	for (const key of ['news', 'projects', 'work']) {
		for (const [index, {publications}] of recordsIn(file, key).entries()) {
			for (const [position, id] of (Array.isArray(publications) ? publications : []).entries()) {
				known ??= new Set(recordsIn(file, 'publications').map(publication => publication.id));
				if (typeof id === 'string' && !known.has(id)) {
					reportAt([key, index, 'publications', position], id, 'skipped', 'expected the id of a publication', cursor);
				}
			}
		}
	}
}

function reportAt(path: Path, id: string, kind: Problem['kind'], message: Phrase, cursor: Cursor): void {
	for (const key of path) {
		cursor.enter(key);
	}
	cursor.report(kind, id, message);
	for (const _ of path) {
		cursor.leave();
	}
}

function recordsIn(file: unknown, key: string): Readonly<Record<string, unknown>>[] {
	const found = isRecord(file) && Object.hasOwn(file, key) ? file[key] : undefined;
	return Array.isArray(found) ? found.map(item => (isRecord(item) ? item : {})) : [];
}
