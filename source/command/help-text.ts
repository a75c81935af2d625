import {languageOf} from '../resume/localized.js';
import {sectionsOf} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import {optionLine, termLine} from './command-help.js';
import {options} from './options.js';
import {commands, formats} from './vocabulary.js';

/** Returns the text of `--help`, with the name and the sections of the résumé, in its language. */
export function helpText(resume: Resume): string {
	const {say} = languageOf(resume);
	const {name} = resume.basics;
	const command = resume.origin?.command ?? 'xuhuang';
	const usage = [
		[`${command} [SECTION] [OPTIONS]`, say('open the résumé, or one section of it')],
		[`${command} [SECTION] | less`, say('print it: wherever the output is not a terminal')],
		[`${command} FORMAT`, say('print it in a format, as in {command} bibtex > refs.bib', {command})],
		[`${command} COMMAND`, say('one of the commands below')],
	] as const;
	const width = Math.max(...usage.map(([call]) => call.length)) + 4;
	return `${name ? say('{command}: the résumé of {name}, in a terminal', {command, name}) : say('{command}: a résumé, in a terminal', {command})}

${say('Usage')}
${usage.map(([call, words]) => termLine(call, words, width)).join('\n')}

${say('Sections')}
${sectionsOf(resume)
	.map(({id, title}) => termLine(id, say(title), 17))
	.join('\n')}

${say('Formats')}
${Object.values(formats)
	.map(({id, description}) => termLine(id, say(description), 17))
	.join('\n')}

${say('Commands')}
${Object.entries(commands)
	.map(([word, words]) => termLine(word, say(words), 17))
	.join('\n')}

${say('Options')}
${options.map(option => optionLine(option, say(option.words))).join('\n')}

${say('In the app, ? shows the keys and q quits.')}
`;
}
