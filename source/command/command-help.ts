import type {Language, Phrase} from '../i18n/language.js';
import {paragraph, plainText} from '../resume/block.js';
import {layOut} from '../resume/wrap.js';
import {type Option, optionForm} from './options.js';

/** The content of a command's help. */
export interface CommandHelp {
	readonly title: Phrase;
	readonly text: Phrase;
	readonly options: readonly Option[];
}

/** Formats the help of a command, in lines of at most 80 cells. */
export function commandHelp({title, text, options}: CommandHelp, {t}: Language): string {
	const words = (phrase: Phrase) => plainText(layOut([paragraph(t(phrase))], width));
	return `${words(title)}

${words(text)}

${t('Options')}
${options.map(option => optionLine(option, t(option.words))).join('\n')}
`;
}

/** Line width of help texts, in cells. */
const width = 80;

/**
 * Formats an option for a help text, on one or more lines.
 *
 * @param words the description
 * @param indent the column (from 0), less 3, at which the description begins
 */
export function optionLine(option: Option, words: string, indent = 24): string {
	return termLine(`${option.short ? '' : '    '}${optionForm(option)}`, words, indent + 3);
}

/** Formats a term and its description, which begins at column `indent` (from 0), on one or more lines. */
export function termLine(term: string, words: string, indent: number): string {
	const [first = '', ...others] = layOut([paragraph(words)], width - indent).map(line => plainText([line]));
	const start = `  ${term.padEnd(indent - 3)} ${first}`;
	return [start, ...others.map(line => ' '.repeat(indent) + line)].join('\n');
}
