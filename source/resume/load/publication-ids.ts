import {takeId} from '../take-id.js';
import type {publication} from './entry-fields.js';
import type {Infer} from './schema.js';

type Given = Infer<typeof publication>;
export type Identified = Given & {readonly id: string};

/** Assigns a unique id to each publication: that of the file, else one derived from its name, else from its index. */
export function publicationIds(publications: readonly Given[]): Identified[] {
	const taken = new Set<string>();
	return publications.map((publication, index) => {
		const {id, shortName, name} = publication;
		const wanted = slug(id ?? '') || slug(shortName ?? name ?? '') || `publication-${index + 1}`;
		const own = taken.has(wanted) ? `${wanted}-${index + 1}` : wanted;
		return Object.assign(publication, {id: takeId(own, taken)});
	});
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are ASCII
const ascii = /^[\x00-\x7f]*$/;

/** Returns the first words in ASCII lower case: "fast-variational-autoencoder"; empty when there are none. */
function slug(text: string): string {
	// There may be thousands, most of them in ASCII, which normalizing would not change.
	const decomposed = ascii.test(text) ? text : text.normalize('NFKD');
	return decomposed
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-/, '')
		.slice(0, 40)
		.replace(/^[\d-]+/, '')
		.replace(/-+$/, '');
}
