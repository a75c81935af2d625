import type {Language, Phrase} from '../i18n/language.js';
import {paragraph, plainText} from '../resume/block.js';
import {layOut} from '../resume/wrap.js';
import {type Option, optionForm} from './options.js';

/** The parts of the help of a command. */
export interface CommandHelp {
	readonly title: Phrase;
	readonly text: Phrase;
	readonly options: readonly Option[];
}

/** Returns the help of a command, in lines of at most 80 cells. */
export function commandHelp({title, text, options}: CommandHelp, {t}: Language): string {
	const words = (phrase: Phrase) => plainText(layOut([paragraph(t(phrase))], width));
	return `${words(title)}

${words(text)}

${t('Options')}
${options.map(option => optionLine(option, t(option.words))).join('\n')}
`;
}

/** The width of all helps, in cells. */
const width = 80;

/**
 * Returns the lines of a help about an option.
 *
 * @param words the description
 * @param indent the column (from 0), less 3, at which the description begins
 */
export function optionLine(option: Option, words: string, indent = 24): string {
	return termLine(`${option.short ? '' : '    '}${optionForm(option)}`, words, indent + 3);
}

/** Returns the lines of a help about a term, whose description begins at column `indent` (from 0). */
export function termLine(term: string, words: string, indent: number): string {
	const [first = '', ...others] = layOut([paragraph(words)], width - indent).map(line => plainText([line]));
	const start = `  ${term.padEnd(indent - 3)} ${first}`;
	return [start, ...others.map(line => ' '.repeat(indent) + line)].join('\n');
}
