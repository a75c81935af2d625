import {english, type Language, type Saying, type Value} from './language.js';

/** An error whose message can be said in any language; `message` has it in English. */
export class SaidError extends Error {
	readonly saying: Saying;

	constructor(saying: Saying) {
		super(english.tell(saying));
		this.saying = saying;
	}
}

/** What an error says: a phrase where it can be said in any language. Each piece of the bundle has a class of its own. */
export function wordsOf(error: unknown): Value {
	const {saying, message} = error as Partial<SaidError>;
	return saying ?? message ?? String(error);
}

/** The same in a language. */
export function messageIn({tell}: Language, error: unknown): string {
	return tell(wordsOf(error));
}
