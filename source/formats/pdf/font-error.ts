import {msg} from '../../i18n/language.js';
import {MessageError} from '../../i18n/message-error.js';

/** The most characters that are named. */
const most = 12;

/** No font has some of the characters; the message names them. */
export class FontError extends MessageError {
	override name = 'FontError';

	constructor(characters: readonly string[]) {
		const named = characters.slice(0, most).join(' ') + (characters.length > most ? ' …' : '');
		super(msg('No font here has these characters: {characters}. --font FILE names one (TTF, OTF or TTC).', {characters: named}));
	}
}
