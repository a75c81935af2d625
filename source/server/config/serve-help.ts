import {optionLine, termLine} from '../../command/command-help.js';
import {type ServeOption, serveOptions, variableFor} from '../../command/serve-options.js';
import type {Language, Phrase} from '../../i18n/language.js';
import {paragraph, plainText} from '../../resume/block.js';
import {layOut} from '../../resume/wrap.js';

/** Returns the text of `xuhuang serve --help`. */
export function serveHelp({t}: Language): string {
	const options: readonly ServeOption[] = serveOptions;
	const words = (option: ServeOption) => t(option.words) + (option.fallback ? t(' ({value})', {value: option.fallback}) : '');
	const notes = [
		t('Each option has an environment variable, used when the option is not given: {variable} for --max-shells.', {
			variable: variableFor('max-shells'),
		}),
		...notesOfAll.map(note => t(note)),
	];
	return `${t('xuhuang serve: let others open the résumé by SSH')}

${t('Usage')}
${termLine('xuhuang serve [OPTIONS]', t('then, from anywhere: ssh -p 2222 HOST'), 37)}
${termLine('xuhuang serve --print-fingerprint', t('what to publish, so that visitors can verify the server'), 37)}

${t('Options')}
${options.map(option => optionLine(option, words(option), 34)).join('\n')}

${plainText(
	layOut(
		notes.map(note => paragraph(note)),
		80,
	),
)}
`;
}

const notesOfAll: readonly Phrase[] = [
	'SIGTERM lets the visits finish and ends the server; a second one ends it at once. Logs are JSON lines on the standard output.',
	'Nobody logs in: there is no account, no key, no password, no shell, and nothing of a visitor is kept.',
];
