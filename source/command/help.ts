import {languageOf} from '../resume/localized.js';
import {sectionsOf} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import {optionLine} from './command-help.js';
import {options} from './options.js';
import {commands, formats} from './words.js';

/** What `--help` says: of whose résumé it is, and the sections of that one. */
export function helpText(resume: Resume): string {
	const {say} = languageOf(resume);
	const {name} = resume.basics;
	return `${name ? say('xuhuang: the résumé of {name}, in a terminal', {name}) : say('xuhuang: a résumé, in a terminal')}

${say('Usage')}
  xuhuang [SECTION] [OPTIONS]    ${say('open the résumé, or one section of it')}
  xuhuang [SECTION] | less       ${say('print it: wherever the output is not a terminal')}
  xuhuang FORMAT                 ${say('print it in a format, as in xuhuang bibtex > refs.bib')}
  xuhuang COMMAND                ${say('one of the commands below')}

${say('Sections')}
${sectionsOf(resume)
	.map(({id, title}) => `  ${id.padEnd(14)} ${say(title)}`)
	.join('\n')}

${say('Formats')}
${Object.values(formats)
	.map(({id, description}) => `  ${id.padEnd(14)} ${say(description)}`)
	.join('\n')}

${say('Commands')}
${Object.entries(commands)
	.map(([word, words]) => `  ${word.padEnd(14)} ${say(words)}`)
	.join('\n')}

${say('Options')}
${options.map(option => optionLine(option, say(option.words))).join('\n')}

${say('In the app, ? shows the keys and q quits.')}
`;
}
