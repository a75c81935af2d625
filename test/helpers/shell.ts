import {program} from './program.js';
import {openTerminal, type TerminalOptions, type TestTerminal} from './terminal.js';

/**
 * Runs a script of sh in a terminal. The shell stays afterwards, as a person's does: libuv drops what is unread of a long
 * output once nobody holds the pty open. In it, `xuhuang` is the built program; `told` runs it too, and then tells of its
 * exit code and whether the terminal's settings (raw mode, echo) are as they were: "code=0 same".
 */
export function openShell(t: {after: (work: () => void) => void}, script: string, options: TerminalOptions = {}): TestTerminal {
	return openTerminal(t, [], {
		...options,
		env: {NODE: process.execPath, CLI: program, ...options.env},
		command: ['sh', '-c', `${functions}\n${script}\nread -r _`],
	});
}

/** `pid=…` is told on the main screen, under the app. */
const functions = `
xuhuang() { "$NODE" "$CLI" "$@"; }
told() {
	local before after code
	before=$(stty -g)
	sh -c 'echo "pid=$$"; exec "$NODE" "$@"' sh "$CLI" "$@"
	code=$?
	after=$(stty -g)
	[ "$before" = "$after" ] && echo "code=$code same" || echo "code=$code changed"
}`;

/** The process id that `told` has told. */
export function toldPid({output}: TestTerminal): number {
	return Number(/pid=(\d+)/.exec(output)?.[1]);
}
