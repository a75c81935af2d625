import type {Place} from './problem.js';

type Records = readonly Readonly<Record<string, unknown>>[];

/** Tells of each id of a publication that no publication of the file has. */
export function checkReferences(file: unknown, place: Place): void {
	const known = new Set(recordsIn(file, 'publications').map(({id}) => id));
	for (const key of ['news', 'projects', 'work']) {
		for (const [index, {publications}] of recordsIn(file, key).entries()) {
			for (const [position, id] of (Array.isArray(publications) ? publications : []).entries()) {
				if (typeof id === 'string' && !known.has(id)) {
					place.at(key).at(index).at('publications').at(position).skip(id, 'expected the id of a publication');
				}
			}
		}
	}
}

function recordsIn(file: unknown, key: string): Records {
	const found = typeof file === 'object' && file !== null && Object.hasOwn(file, key) ? (file as Record<string, unknown>)[key] : undefined;
	return Array.isArray(found) ? found.map(item => (typeof item === 'object' && item !== null ? item : {})) : [];
}
