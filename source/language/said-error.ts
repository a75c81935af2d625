import {english, type Language, type Saying} from './language.js';

/** An error whose message can be said in any language; `message` has it in English. */
export class SaidError extends Error {
	readonly saying: Saying;

	constructor(saying: Saying) {
		super(english.tell(saying));
		this.saying = saying;
	}
}

/** What an error says, in a language where it can be said in one. A piece of the program may have a class of its own. */
export function messageIn({tell}: Language, error: unknown): string {
	const {saying, message} = error as Partial<SaidError>;
	return saying ? tell(saying) : (message ?? String(error));
}
