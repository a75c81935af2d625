import type {Found} from './normalize.js';

type Given = NonNullable<Found['publications']>[number];
export type Identified = Given & {readonly id: string};

/** Gives each publication an id of its own: that of the file, else one made of its name, else of its place. */
export function publicationIds(publications: readonly Given[]): Identified[] {
	const taken = new Set<string>();
	return publications.map((publication, index) => {
		const {id, shortName, name} = publication;
		const wanted = slug(id ?? '') || slug(shortName ?? name ?? '') || `publication-${index + 1}`;
		const own = taken.has(wanted) ? `${wanted}-${index + 1}` : wanted;
		// Where that is taken too, some number is not.
		let free = own;
		for (let number = 2; taken.has(free); number += 1) {
			free = `${own}-${number}`;
		}
		taken.add(free);
		return Object.assign(publication, {id: free});
	});
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are ASCII
const isAscii = /^[\x00-\x7f]*$/;
/** More characters than that an id does not take from a name. */
const longest = 40;

/** The first words in small ASCII letters: "fast-variational-autoencoder"; empty when there are none. */
function slug(text: string): string {
	const ascii = isAscii.test(text) ? text : text.normalize('NFKD');
	let found = '';
	for (const [word] of ascii.toLowerCase().matchAll(/[a-z0-9]+/g)) {
		found += found === '' ? word : `-${word}`;
		// There may be thousands of names, most of which are longer.
		if (found.length >= longest) {
			break;
		}
	}
	return found
		.slice(0, longest)
		.replace(/^[\d-]+/, '')
		.replace(/-+$/, '');
}
