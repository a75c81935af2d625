import {languageOf} from '../resume/localized.js';
import {openToWords} from '../resume/open-to.js';
import type {Resume} from '../resume/types.js';
import {commandOf, exportCommand} from './export-command.js';

interface CardOptions {
	/** Wraps the e-mail and the homepage in hyperlinks, for a terminal that supports them. */
	readonly hyperlink?: ((text: string, url: string) => string) | undefined;
	/** Whether the app ran on another machine: then the card says how to run it locally. */
	readonly isRemote?: boolean;
}

/**
 * Formats the lines left in the terminal after the app exits: name, label, what the person is open to, e-mail, homepage,
 * and the command that exports a file. Empty for a résumé without any of them.
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
