import {type Block, heading, paragraph} from '../resume/block.js';
import type {Resume} from '../resume/types.js';
import {bindings} from './keys.js';

/** The rows of the key table that readers are told of. */
const told = bindings.filter(({shown}) => shown !== '');
const keyWidth = Math.max(...told.map(({shown}) => shown.length)) + 2;

/** What the help screen says: the keys, and where else this résumé can be had. */
export function helpBlocks({basics, meta}: Resume): Block[] {
	return [
		...told.map(({shown, words}): Block => ({marker: {text: shown.padEnd(keyWidth), meaning: 'accent'}, spans: [{text: words}]})),
		heading('As text'),
		paragraph('xuhuang | less prints all of it; xuhuang publications | less prints a section; xuhuang --help tells the rest.'),
		heading('About'),
		paragraph(`The résumé of ${basics.name}, updated ${meta.lastModified.slice(0, 7)}.`),
	];
}
