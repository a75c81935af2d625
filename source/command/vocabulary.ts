import {type Format, formatIds, formats} from '../formats/index.js';
import type {Phrase} from '../i18n/language.js';
import {type SectionId, sectionIds} from '../resume/sections/section.js';

export const shells = ['bash', 'zsh', 'fish'] as const;
/** A shell with completions. */
export type Shell = (typeof shells)[number];

/** The commands, with their descriptions. */
export const commands = {
	help: 'show the help',
	version: 'show the version',
	completion: 'print the completions for a shell: bash, zsh or fish',
	init: 'write a résumé of your own to begin with; xuhuang init --help tells how',
	merge: 'take what a bibliography has more into your résumé; xuhuang merge --help tells how',
	validate: 'tell what is wrong in a résumé file, and where; xuhuang validate --help tells how',
	site: 'write the résumé as a folder of web pages; xuhuang site --help tells how',
	serve: 'let others visit by SSH and in browsers; xuhuang serve --help tells how',
} as const satisfies Readonly<Record<string, Phrase>>;
export type CommandWord = keyof typeof commands;
/** The commands that read or write files, or serve: not available over SSH. */
export const localCommands: readonly CommandWord[] = ['init', 'merge', 'validate', 'site', 'serve'];

/** Whether a word is among the known ones. */
export function isOneOf<Word extends string>(word: string, known: readonly Word[]): word is Word {
	return (known as readonly string[]).includes(word);
}

/** All words of the command line: sections, formats and commands. */
export const callWords: readonly string[] = [...sectionIds, ...formatIds, ...Object.keys(commands)];

export {type Format, formatIds, formats, type SectionId, sectionIds};
