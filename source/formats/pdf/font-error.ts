import {saying} from '../../language/language.js';
import {SaidError} from '../../language/said-error.js';

/** The most characters that are named. */
const most = 12;

/** No font has some of the characters; the message names them. */
export class FontError extends SaidError {
	override name = 'FontError';

	constructor(characters: readonly string[]) {
		const named = characters.slice(0, most).join(' ') + (characters.length > most ? ' …' : '');
		super(saying('No font here has these characters: {characters}. --font FILE names one (TTF, OTF or TTC).', {characters: named}));
	}
}
