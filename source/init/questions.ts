import {createInterface} from 'node:readline/promises';
import type {Language, Phrase} from '../i18n/language.js';
import type {Answers} from './starter.js';

const questions = [
	['name', 'Your name'],
	['label', 'What you do, in one line'],
	['email', 'E-mail'],
	['url', 'Homepage'],
] as const satisfies ReadonlyArray<readonly [keyof Answers, Phrase]>;

/** Asks for the first fields of a résumé; an empty answer keeps an example. Undefined when the input ends. */
export async function ask({stdin, stdout}: NodeJS.Process, known: Answers, {t}: Language): Promise<Answers | undefined> {
	const terminal = createInterface({input: stdin, output: stdout});
	// Through the iterator, which buffers lines typed ahead: `question` would lose them.
	const lines = terminal[Symbol.asyncIterator]();
	const answers: Record<string, string> = {};
	for (const [key, words] of questions.filter(([key]) => known[key] === undefined)) {
		terminal.setPrompt(t('{question}: ', {question: t(words)}));
		terminal.prompt();
		const {done, value} = await lines.next();
		if (done) {
			return undefined;
		}
		answers[key] = value.replace(/\p{C}/gu, '').trim();
	}
	terminal.close();
	return {...known, ...answers};
}
