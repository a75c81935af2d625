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
	const {t} = languageOf(resume);
	const keyWidth = Math.max(...toldKeys.map(({keys}) => textWidth(t(keys)))) + 2;
	const command = origin ? origin.command : 'xuhuang';
	const whose = joined([basics.name ? t('The résumé of {name}', {name: basics.name}) : t('A résumé'), updatedWords(resume)], t(', '));
	return [
		...toldKeys.map(({keys, words}): Block => ({marker: {text: pad(t(keys), keyWidth), meaning: 'accent'}, spans: [{text: t(words)}]})),
		...(command
			? [
					heading(t('As text')),
					paragraph(
						t('{command} | less prints all of it; {command} publications | less prints a section; xuhuang --help tells the rest.', {
							command,
						}),
					),
				]
			: []),
		heading(t('My terminal does not …')),
		...terminalTroubles.flatMap(({trouble, help}) => [paragraph(`… ${t(trouble)}`), paragraph(t(help), {indent: 2})]),
		heading(t('About')),
		paragraph(t('{text}.', {text: whose})),
	];
}
