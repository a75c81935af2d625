import {type Block, heading, paragraph} from '../resume/block.js';
import {updatedWords} from '../resume/dates.js';
import {joined} from '../resume/join.js';
import type {Resume} from '../resume/types.js';
import {bindings} from './keys.js';

/** The rows of the key table that readers are told of. */
const told = bindings.filter(({shown}) => shown !== '');
const keyWidth = Math.max(...told.map(({shown}) => shown.length)) + 2;

/** What the help screen says: the keys, and where else this résumé can be had. */
export function helpBlocks({basics, meta, origin}: Resume): Block[] {
	const command = origin ? origin.command : 'xuhuang';
	const whose = joined([basics.name ? `The résumé of ${basics.name}` : 'A résumé', updatedWords(meta.lastModified)]);
	return [
		...told.map(({shown, words}): Block => ({marker: {text: shown.padEnd(keyWidth), meaning: 'accent'}, spans: [{text: words}]})),
		...(command ? [heading('As text'), asText(command)] : []),
		heading('About'),
		paragraph(`${whose}.`),
	];
}

function asText(command: string): Block {
	return paragraph(`${command} | less prints all of it; ${command} publications | less prints a section; xuhuang --help tells the rest.`);
}
