import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Call} from '../command/call.js';
import {mayBeTerminal} from './write-out.js';

/** The calls that are made most, on the program's own résumé: the build keeps their answers, by the ends of their files' names. */
export const keptCalls: Readonly<Record<string, Call>> = {
	version: {action: 'version'},
	help: {action: 'help'},
	text: {action: 'show', format: 'text'},
	json: {action: 'show', format: 'json'},
	bibtex: {action: 'show', format: 'bibtex'},
};

/** The name of the file of a kept answer, in the folder of the bundle. */
export function keptAnswerFile(name: string): string {
	return `answer-${name}.txt`;
}

/**
 * The answer to a call in English, as the build has made it: it is in the pipe before what makes answers is loaded. Undefined
 * where the call asks for more, or none was kept.
 */
export function keptAnswer(call: Call): Uint8Array | undefined {
	const name = keptName(call);
	if (name === undefined) {
		return undefined;
	}
	try {
		return readFileSync(join(import.meta.dirname, keptAnswerFile(name)));
	} catch {
		// The program runs from its source: the answer is made.
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
	// Without a format a terminal gets the app, or the text and why.
	const name = format ?? (mayBeTerminal() ? undefined : 'text');
	return name !== undefined && Object.hasOwn(keptCalls, name) ? name : undefined;
}
