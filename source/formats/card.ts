import {languageOf} from '../resume/localized.js';
import {openToWords} from '../resume/open-to.js';
import type {Resume} from '../resume/types.js';
import {commandOf, exportCommand} from './export-command.js';

interface CardOptions {
	/** Makes the e-mail and the homepage links, where the terminal has them. */
	readonly hyperlink?: ((text: string, url: string) => string) | undefined;
	/** Whether the app was on another machine: then how to have it on one's own is said. */
	readonly isRemote?: boolean;
}

/**
 * The lines that stay in the terminal when the app is left: who, what, looking for what, how to write, where, how to keep it as
 * a file.
 */
export function formatCard(resume: Resume, {hyperlink = text => text, isRemote = false}: CardOptions = {}): string {
	const {basics} = resume;
	const {t} = languageOf(resume);
	const command = commandOf(resume);
	const {email, url} = basics;
	return [
		basics.name,
		basics.label,
		openToWords(resume),
		email && hyperlink(email, `mailto:${email}`),
		url && hyperlink(url, url),
		command && t('As a file: {command}', {command: exportCommand(command, 'pdf', resume)}),
		isRemote && command && t('On your own machine: {command}', {command}),
	]
		.map(line => (line ? `${line}\n` : ''))
		.join('');
}
