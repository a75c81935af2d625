import {fstatSync, writeSync} from 'node:fs';

/**
 * Whether standard output may be a terminal. Node's stream tells for certain, but to make it takes an eighth of a bare
 * start; a pipe and a file are none at once.
 */
export function mayBeTerminal(): boolean {
	try {
		return fstatSync(1).isCharacterDevice();
	} catch {
		// Closed before the start: the stream deals with it.
		return true;
	}
}

/**
 * Writes all of a text, or of bytes, to standard output without Node's stream, as long as the reader keeps up, and with it from there
 * on. A reader that went away has seen enough.
 */
export function writeOut(output: string | Uint8Array, process: NodeJS.Process): void {
	const bytes = Buffer.from(output);
	let offset = 0;
	try {
		while (offset < bytes.length) {
			offset += writeSync(1, bytes, offset);
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EPIPE') {
			exitWithReader(process);
			process.stdout.write(bytes.subarray(offset));
		}
	}
}

/** From now on, when the reader of standard output goes away, so does the program, quietly. */
export function exitWithReader(process: NodeJS.Process): void {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}
