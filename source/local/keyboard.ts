import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';

/** A process whose keyboard is that of its terminal. */
export interface AtKeyboard {
	readonly process: NodeJS.Process;
	/** Lets go of the keyboard, for which the program would wait. */
	readonly close: () => void;
}

/** The process with the keyboard of its controlling terminal, for when standard input is something else. Undefined where there is none. */
export function atKeyboard(process: NodeJS.Process): AtKeyboard | undefined {
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
		// There is no terminal (ENXIO), or this system has no such file: the caller prints instead.
		return undefined;
	}
}
