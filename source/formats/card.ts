import {languageOf, original} from '../resume/localized.js';
import type {Resume} from '../resume/types.js';

/** The five lines that stay in the terminal when the app is left: who, what, how to write, where, how to take it away. */
export function formatCard(resume: Resume): string {
	const {basics, origin} = resume;
	const command = origin ? origin.command : 'npx xuhuang';
	const asFile =
		command && languageOf(resume).t('As a file: {command}', {command: `${command} > ${fileName(original(resume).basics.name)}.txt`});
	return [basics.name, basics.label, basics.email, basics.url, asFile].map(line => (line ? `${line}\n` : '')).join('');
}

/** The name in small ASCII letters: "xuhuang". */
function fileName(name: string): string {
	const letters = name.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '');
	return letters.toLowerCase() || 'resume';
}
