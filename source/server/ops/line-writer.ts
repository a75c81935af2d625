import {writeSync} from 'node:fs';

/**
 * Returns a function that writes lines to a file descriptor and never throws. A line that can't be written, because the reader
 * has closed (EPIPE) or the disk is full (ENOSPC), is dropped: serving visitors matters more than the log. After a partial
 * write the next line starts with a line feed.
 *
 * @param onLost called for every dropped line
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
