import {sectionsOf} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import {options} from './options.js';
import {formats} from './words.js';

/** What `--help` says: of whose résumé it is, and the sections of that one. */
export function helpText(resume: Resume): string {
	return `xuhuang: ${resume.basics.name ? `the résumé of ${resume.basics.name}` : 'a résumé'}, in a terminal

Usage
  xuhuang [SECTION] [OPTIONS]    open the résumé, or one section of it
  xuhuang [SECTION] | less       print it: wherever the output is not a terminal
  xuhuang FORMAT                 print it in a format, as in xuhuang bibtex > refs.bib
  xuhuang completion SHELL       print the completions for bash, zsh or fish

Sections
${sectionsOf(resume)
	.map(({id, title}) => `  ${id.padEnd(14)} ${title}`)
	.join('\n')}

Formats
${Object.values(formats)
	.map(({id, description}) => `  ${id.padEnd(14)} ${description}`)
	.join('\n')}

Options
${options.map(({name, short, value, words}) => `  ${flag(name, short, value).padEnd(24)} ${words}`).join('\n')}

In the app, ? shows the keys and q quits.
`;
}

function flag(name: string, short: string | undefined, value: string | undefined): string {
	return `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`;
}
