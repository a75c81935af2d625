import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {run} from './run.js';
import {openTerminal, type TerminalOptions, type TestTerminal} from './terminal.js';

/** A program in a tmux server of its own, in its own terminal. */
export interface InTmux {
	/** The terminal that tmux draws in. */
	readonly terminal: TestTerminal;
	/** Returns the lines of tmux's pane, without trailing spaces. */
	readonly capture: () => Promise<string>;
}

let opened = 0;

/** Runs a program in a tmux server that is killed after the test. */
export function openTmux(
	t: {after: (work: () => void | Promise<void>) => void},
	command: readonly string[],
	options: TerminalOptions,
): InTmux {
	opened += 1;
	const socket = join(tmpdir(), `xuhuang-tmux-${process.pid}-${opened}`);
	const tmux = ['-u', '-S', socket, '-f', '/dev/null'];
	t.after(async () => {
		await run('tmux', [...tmux, 'kill-server']);
		await rm(socket, {force: true});
	});
	const quoted = command.map(word => `'${word}'`).join(' ');
	const terminal = openTerminal(t, ['new-session', quoted, ';', 'set-option', 'status', 'off'], {...options, command: ['tmux', ...tmux]});
	return {
		terminal,
		async capture() {
			const {stdout} = await run('tmux', [...tmux, 'capture-pane', '-p']);
			const lines = stdout.split('\n').slice(0, -1);
			return lines.map(line => line.trimEnd()).join('\n');
		},
	};
}
