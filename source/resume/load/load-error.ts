import {MessageError} from '../../i18n/message-error.js';

/** A file that no résumé can be read from; the message says why, and where. */
export class LoadError extends MessageError {
	override name = 'LoadError';
}
