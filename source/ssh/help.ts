import {type ServeOption, serveOptions, variableFor} from './options.js';

/** What `xuhuang serve --help` says. */
export function serveHelp(): string {
	const options: readonly ServeOption[] = serveOptions;
	return `xuhuang serve: the résumé for everyone who comes by SSH

Usage
  xuhuang serve [OPTIONS]              then, from anywhere: ssh -p 2222 HOST
  xuhuang serve --print-fingerprint    what to publish, so that visitors know the server

Options
${options.map(lineOf).join('\n')}

Each option has an environment variable, which counts where the option is absent: ${variableFor('max-shells')} for --max-shells.
SIGTERM lets the visits finish and ends the server; a second one ends it at once. Logs are JSON lines on the standard output.
Nobody logs in: there is no account, no key, no password, no shell, and nothing of a visitor is kept.
`;
}

function lineOf({name, short, value, words, fallback}: ServeOption): string {
	const flag = `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`;
	return `  ${flag.padEnd(34)} ${words}${fallback ? ` (${fallback})` : ''}`;
}
