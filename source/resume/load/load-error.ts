import {MessageError} from '../../i18n/message-error.js';

/** The error for a file that cannot be loaded as a résumé; the message has the reason and the position. */
export class LoadError extends MessageError {
	override name = 'LoadError';
}
