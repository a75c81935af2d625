import {writeSync} from 'node:fs';

/**
 * Returns a function that writes lines to a file descriptor and never throws. A line that can't be written, because its
 * reader is gone (EPIPE) or the disk is full (ENOSPC), is dropped: visitors matter more than the log. The next one is tried
 * again, on a line of its own.
 *
 * @param onLost called for each dropped line
 */
export function createLineWriter(descriptor: number, onLost: () => void): (line: string) => void {
	let isTorn = false;
	return line => {
		let left = Buffer.from(isTorn ? `\n${line}` : line);
		try {
			while (left.length > 0) {
				left = left.subarray(writeSync(descriptor, left));
				isTorn = left.length > 0;
			}
		} catch {
			onLost();
		}
	};
}
