import {program} from './program.js';
import {openTerminal, type TerminalOptions, type TestTerminal} from './terminal.js';

/**
 * Runs an sh script in a terminal. The shell stays open afterwards, like a user's: libuv drops unread data of a long output
 * once no process holds the pty open. In the script, `xuhuang` is the built program; `told` runs it too, and then prints
 * its exit code and whether the terminal's settings (raw mode, echo) are unchanged: "code=0 same".
 */
export function openShell(t: {after: (work: () => void) => void}, script: string, options: TerminalOptions = {}): TestTerminal {
	return openTerminal(t, [], {
		...options,
		env: {NODE: process.execPath, CLI: program, ...options.env},
		command: ['sh', '-c', `${functions}\n${script}\nread -r _`],
	});
}

/** `told` prints `pid=…` on the main screen, before the app starts. */
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

/** Returns the process id printed by `told`. */
export function toldPid({output}: TestTerminal): number {
	return Number(/pid=(\d+)/.exec(output)?.[1]);
}
