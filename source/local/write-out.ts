import {fstatSync, writeSync} from 'node:fs';
import {type Language, msg} from '../i18n/language.js';
import {messageIn} from '../i18n/message-error.js';

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
 * From now on, when the reader of standard output goes away, so does the program, quietly; when it can't be written, as on a
 * full disk, that is said and the exit code is 1.
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

/** Writes a line to standard error. Where that can't be written there is nobody to tell. */
export function report({stderr}: NodeJS.Process, line: string): void {
	if (stderr.listenerCount('error') === 0) {
		stderr.on('error', () => {});
	}
	stderr.write(`xuhuang: ${line}\n`);
}
