import {fstatSync, writeSync} from 'node:fs';
import {type Language, msg} from '../i18n/language.js';
import {messageIn} from '../i18n/message-error.js';

/**
 * Whether standard output may be a terminal. Node's stream knows for certain, but creating it takes an eighth of the time of a
 * bare start; for a pipe or a file, fstat is enough.
 */
export function mayBeTerminal(): boolean {
	try {
		return fstatSync(1).isCharacterDevice();
	} catch {
		// Closed before the start: left to the stream.
		return true;
	}
}

/**
 * Writes text or bytes to standard output without Node's stream, as long as the reader keeps up, and through the stream from
 * there on. A closed pipe (EPIPE) is ignored.
 */
export function writeOut(output: string | Uint8Array, process: NodeJS.Process, language: Language): void {
	const bytes = Buffer.from(output);
	let offset = 0;
	try {
		while (offset < bytes.length) {
			offset += writeSync(1, bytes, offset);
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EPIPE') {
			exitWithReader(process, language);
			process.stdout.write(bytes.subarray(offset));
		}
	}
}

/**
 * Exits with code 0 when the reader of standard output closes the pipe; any other write error, such as a full disk, is
 * reported, and the exit code is 1.
 */
export function exitWithReader(process: NodeJS.Process, language: Language): void {
	process.stdout.once('error', async (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') {
			process.exit(0);
		}
		const {writeError} = await import('../command/write-file.js');
		report(process, messageIn(language, writeError(msg('standard output'), error)));
		process.exit(1);
	});
}

/** Writes a line to standard error; errors of that stream are ignored, since they can't be reported. */
export function report({stderr}: NodeJS.Process, line: string): void {
	if (stderr.listenerCount('error') === 0) {
		stderr.on('error', () => {});
	}
	stderr.write(`xuhuang: ${line}\n`);
}
