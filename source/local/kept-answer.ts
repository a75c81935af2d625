import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Call} from '../command/call.js';
import {mayBeTerminal} from './write-out.js';

/** The most frequent calls about the bundled résumé, whose answers the build caches; the keys are the suffixes of their file names. */
export const keptCalls: Readonly<Record<string, Call>> = {
	version: {action: 'version'},
	help: {action: 'help'},
	text: {action: 'show', format: 'text'},
	json: {action: 'show', format: 'json'},
	bibtex: {action: 'show', format: 'bibtex'},
};

/** Returns the file name of a cached answer, in the folder of the bundle. */
export function keptAnswerFile(name: string): string {
	return `answer-${name}.txt`;
}

/**
 * Returns the cached answer to a call in English: it is written before the modules that generate answers are loaded. Undefined
 * when the call has other options, or its answer is not cached.
 */
export function keptAnswer(call: Call): Uint8Array | undefined {
	const name = keptName(call);
	if (name === undefined) {
		return undefined;
	}
	try {
		return readFileSync(join(import.meta.dirname, keptAnswerFile(name)));
	} catch {
		// The program runs from its source, without a cache.
		return undefined;
	}
}

function keptName(call: Call): string | undefined {
	if (call.action !== 'show') {
		return Object.hasOwn(keptCalls, call.action) ? call.action : undefined;
	}
	const {action, format, isWatched, ...others} = call;
	if (isWatched || Object.values(others).some(value => value !== undefined)) {
		return undefined;
	}
	// Without a format, a terminal gets the app, or the text with the reason.
	const name = format ?? (mayBeTerminal() ? undefined : 'text');
	return name !== undefined && Object.hasOwn(keptCalls, name) ? name : undefined;
}
