import {sections} from '../resume/sections/index.js';
import {options} from './options.js';

/** What `--help` says. */
export function helpText(): string {
	return `xuhuang: the résumé of Xu Huang, in a terminal

Usage
  xuhuang [SECTION] [OPTIONS]    open the résumé, or one section of it
  xuhuang [SECTION] | less       print it: wherever the output is not a terminal

Sections
${sections.map(({id, title}) => `  ${id.padEnd(14)} ${title}`).join('\n')}

Options
${options.map(({name, short, value, words}) => `  ${flag(name, short, value).padEnd(24)} ${words}`).join('\n')}

In the app, ? shows the keys and q quits.
`;
}

function flag(name: string, short: string | undefined, value: string | undefined): string {
	return `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`;
}
