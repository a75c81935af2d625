import type {Language, Phrase} from '../language/language.js';
import {paragraph, plainText} from '../resume/block.js';
import {layOut} from '../resume/wrap.js';
import type {Option} from './options.js';

/** What a command of its own says of itself. */
interface CommandHelp {
	readonly title: Phrase;
	readonly text: Phrase;
	readonly options: readonly Option[];
}

/** The help of a command, in lines of at most 80 cells. */
export function commandHelp({title, text, options}: CommandHelp, {say}: Language): string {
	const words = (phrase: Phrase) => plainText(layOut([paragraph(say(phrase))], 80));
	return `${words(title)}

${words(text)}

${say('Options')}
${options.map(option => optionLine(option, say(option.words))).join('\n')}
`;
}

/** A line of a help: the option, and what is said of it from column `indent` on. */
export function optionLine({name, short, value}: Option, words: string, indent = 24): string {
	const flag = `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`;
	return `  ${flag.padEnd(indent)} ${words}`;
}
