import {languageOf} from '../resume/localized.js';
import {sectionsOf} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import {optionLine, termLine} from './command-help.js';
import {options} from './options.js';
import {commands, formats} from './vocabulary.js';

/** Returns the text of `--help`, with the name and the sections of the résumé, in its language. */
export function helpText(resume: Resume): string {
	const {t} = languageOf(resume);
	const {name} = resume.basics;
	const command = resume.origin?.command ?? 'xuhuang';
	const usage = [
		[`${command} [SECTION] [OPTIONS]`, t('open the résumé, or one section of it')],
		[`${command} [SECTION] | less`, t('print it: wherever the output is not a terminal')],
		[`${command} FORMAT`, t('print it in a format, as in {command} bibtex > refs.bib', {command})],
		[`${command} COMMAND`, t('one of the commands below')],
	] as const;
	const width = Math.max(...usage.map(([call]) => call.length)) + 4;
	return `${name ? t('{command}: the résumé of {name}, in a terminal', {command, name}) : t('{command}: a résumé, in a terminal', {command})}

${t('Usage')}
${usage.map(([call, words]) => termLine(call, words, width)).join('\n')}

${t('Sections')}
${sectionsOf(resume)
	.map(({id, title}) => termLine(id, t(title), 17))
	.join('\n')}

${t('Formats')}
${Object.entries(formats)
	.map(([id, {description}]) => termLine(id, t(description), 17))
	.join('\n')}

${t('Commands')}
${Object.entries(commands)
	.map(([word, words]) => termLine(word, t(words), 17))
	.join('\n')}

${t('Options')}
${options.map(option => optionLine(option, t(option.words))).join('\n')}

${t('In the app, ? shows the keys and q quits.')}
`;
}
