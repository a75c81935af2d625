import type {Language} from '../i18n/language.js';
import {languageOf} from '../resume/localized.js';
import {sectionsOf} from '../resume/sections/index.js';
import type {Resume} from '../resume/types.js';
import {optionLine, termLine} from './command-help.js';
import {options} from './options.js';
import {commands, formats, isOneOf, localCommands} from './vocabulary.js';

interface HelpOptions {
	/** Whether it is for SSH: then it lists only what is available there. */
	readonly isRemote?: boolean;
}

/** Returns the text of `--help`, with the name and the sections of the résumé, in its language. */
export function programHelp(resume: Resume, {isRemote = false}: HelpOptions = {}): string {
	const {t} = languageOf(resume);
	const {name} = resume.basics;
	const command = isRemote ? 'ssh HOST' : (resume.origin?.command ?? 'xuhuang');
	const usage = isRemote ? remoteUsage(t) : localUsage(command, t);
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
	.filter(([word]) => !isRemote || !isOneOf(word, localCommands))
	.map(([word, words]) => termLine(word, t(words), 17))
	.join('\n')}

${t('Options')}
${options
	.filter(({isLocal}) => !isRemote || !isLocal)
	.map(option => optionLine(option, t(option.words)))
	.join('\n')}

${t('In the app, ? shows the keys and q quits.')}
`;
}

type Usage = ReadonlyArray<readonly [call: string, words: string]>;

function localUsage(command: string, t: Language['t']): Usage {
	return [
		[`${command} [SECTION] [OPTIONS]`, t('open the résumé, or one section of it')],
		[`${command} [SECTION] | less`, t('print it, when the output is not a terminal')],
		[`${command} FORMAT`, t('print it in a format, as in {command} bibtex > refs.bib', {command})],
		[`${command} COMMAND`, t('one of the commands below')],
	];
}

/** Returns the usage over SSH: ssh parses options itself, unless they follow "--", and allocates a terminal by itself only for the app. */
function remoteUsage(t: Language['t']): Usage {
	return [
		['ssh HOST', t('open the résumé')],
		['ssh -t HOST SECTION', t('open one section of it')],
		['ssh HOST [SECTION] | less', t('print it, when the output is not a terminal')],
		['ssh HOST FORMAT', t('print it in a format, as in {command} bibtex > refs.bib', {command: 'ssh HOST'})],
		['ssh HOST -- --search llm', t('with options: put them after --')],
	];
}
