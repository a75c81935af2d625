import {english, type Language, type Message, type MessageValue} from './language.js';

/** An error with a translatable message; `message` has it in English. */
export class MessageError extends Error {
	readonly msg: Message;

	constructor(msg: Message) {
		super(english.translate(msg));
		this.msg = msg;
	}
}

/** Whether an error is a MessageError; not tested by its class, because each chunk of the bundle has its own copy of it. */
export function isMessageError(error: unknown): error is MessageError {
	return error instanceof Error && 'msg' in error;
}

/** Returns the message of an error: translatable if it is a MessageError. Each chunk of the bundle has its own copy of that class. */
export function errorMessage(error: unknown): MessageValue {
	const {msg, message} = error as Partial<MessageError>;
	return msg ?? message ?? String(error);
}

/** Returns the message of an error in a language. */
export function messageIn({translate}: Language, error: unknown): string {
	return translate(errorMessage(error));
}
