import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';

/** The process with the keyboard of its controlling terminal, for when standard input is something else. Undefined where there is none. */
export function atKeyboard(process: NodeJS.Process): NodeJS.Process | undefined {
	try {
		const stdin = new ReadStream(openSync('/dev/tty', 'r+'));
		return new Proxy(process, {
			get(target, key) {
				const value: unknown = key === 'stdin' ? stdin : Reflect.get(target, key);
				return typeof value === 'function' ? value.bind(target) : value;
			},
		});
	} catch {
		// There is no terminal (ENXIO), or this system has no such file: the caller prints instead.
		return undefined;
	}
}
