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
	init: 'start a résumé of your own; see xuhuang init --help',
	merge: 'add what is new in a bibliography to your résumé; see xuhuang merge --help',
	validate: 'show what is wrong in a résumé file, and where; see xuhuang validate --help',
	site: 'write the résumé as a folder of web pages; see xuhuang site --help',
	serve: 'let others visit by SSH and in browsers; see xuhuang serve --help',
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
