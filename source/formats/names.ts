import {oneLine} from './clean.js';

/** A name in two parts; `given` is empty for a name of one word. */
export interface NameParts {
	readonly family: string;
	readonly given: string;
}

/** "Xu Huang" is Huang, Xu: the last word is the family name. */
export function splitName(name: string): NameParts {
	const words = oneLine(name).split(' ');
	return {family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ')};
}
