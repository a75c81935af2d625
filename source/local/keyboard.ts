import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';

/** A process with the controlling terminal as its standard input. */
export interface Keyboard {
	readonly process: NodeJS.Process;
	/** Closes that input, which would keep the process running. */
	readonly close: () => void;
}

/**
 * Returns the process with the controlling terminal as its standard input, for when that is a pipe. Undefined when there is no
 * terminal.
 */
export function openKeyboard(process: NodeJS.Process): Keyboard | undefined {
	try {
		const stdin = new ReadStream(openSync('/dev/tty', 'r+'));
		const withKeyboard = new Proxy(process, {
			get(target, key) {
				const value: unknown = key === 'stdin' ? stdin : Reflect.get(target, key);
				return typeof value === 'function' ? value.bind(target) : value;
			},
		});
		return {process: withKeyboard, close: () => stdin.destroy()};
	} catch {
		// There is no terminal (ENXIO), or no /dev/tty on this system: the caller prints instead.
		return undefined;
	}
}
