import type {Cursor, Path} from './problem.js';

type Records = readonly Readonly<Record<string, unknown>>[];

/** Tells of each id of a publication that no publication of the file has. */
export function checkReferences(file: unknown, cursor: Cursor): void {
	let known: ReadonlySet<unknown> | undefined;
	for (const key of ['news', 'projects', 'work']) {
		for (const [index, {publications}] of recordsIn(file, key).entries()) {
			for (const [position, id] of (Array.isArray(publications) ? publications : []).entries()) {
				known ??= new Set(recordsIn(file, 'publications').map(publication => publication.id));
				if (typeof id === 'string' && !known.has(id)) {
					skipAt([key, index, 'publications', position], id, cursor);
				}
			}
		}
	}
}

function skipAt(path: Path, id: string, cursor: Cursor): void {
	for (const key of path) {
		cursor.enter(key);
	}
	cursor.skip(id, 'expected the id of a publication');
	for (const _ of path) {
		cursor.leave();
	}
}

function recordsIn(file: unknown, key: string): Records {
	const found = typeof file === 'object' && file !== null && Object.hasOwn(file, key) ? (file as Record<string, unknown>)[key] : undefined;
	return Array.isArray(found) ? found.map(item => (typeof item === 'object' && item !== null ? item : {})) : [];
}
