import {english, type Language, type Message, type MessageValue} from './language.js';

/** An error whose message can be said in any language; `message` has it in English. */
export class MessageError extends Error {
	readonly msg: Message;

	constructor(msg: Message) {
		super(english.translate(msg));
		this.msg = msg;
	}
}

/** Whether an error was meant for people: not told by its class, of which each piece of the bundle has its own. */
export function isMessageError(error: unknown): error is MessageError {
	return error instanceof Error && 'msg' in error;
}

/** What an error says: a phrase where it can be said in any language. Each piece of the bundle has a class of its own. */
export function wordsOf(error: unknown): MessageValue {
	const {msg, message} = error as Partial<MessageError>;
	return msg ?? message ?? String(error);
}

/** The same in a language. */
export function messageIn({translate}: Language, error: unknown): string {
	return translate(wordsOf(error));
}
