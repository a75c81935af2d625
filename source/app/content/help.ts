import {type Block, heading, paragraph} from '../../resume/block.js';
import {updatedWords} from '../../resume/dates.js';
import {joined} from '../../resume/join.js';
import {languageOf} from '../../resume/localized.js';
import type {Resume} from '../../resume/types.js';
import {pad, textWidth} from '../../resume/width.js';
import {toldKeys} from '../keymap.js';
import {terminalTroubles} from './terminal-troubles.js';

/** What the help screen says: the keys, and where else this résumé can be had. */
export function helpBlocks(resume: Resume): Block[] {
	const {basics, origin} = resume;
	const {say} = languageOf(resume);
	const keyWidth = Math.max(...toldKeys.map(({keys}) => textWidth(say(keys)))) + 2;
	const command = origin ? origin.command : 'xuhuang';
	const whose = joined([basics.name ? say('The résumé of {name}', {name: basics.name}) : say('A résumé'), updatedWords(resume)], say(', '));
	return [
		...toldKeys.map(({keys, words}): Block => ({marker: {text: pad(say(keys), keyWidth), meaning: 'accent'}, spans: [{text: say(words)}]})),
		...(command
			? [
					heading(say('As text')),
					paragraph(
						say('{command} | less prints all of it; {command} publications | less prints a section; xuhuang --help tells the rest.', {
							command,
						}),
					),
				]
			: []),
		heading(say('My terminal does not …')),
		...terminalTroubles.flatMap(({trouble, help}) => [paragraph(`… ${say(trouble)}`), paragraph(say(help), {indent: 2})]),
		heading(say('About')),
		paragraph(say('{text}.', {text: whose})),
	];
}
