import {msg} from '../i18n/language.js';
import {printable, UsageError} from './usage-error.js';
import {isOneOf} from './vocabulary.js';

/** What `--hide` can leave out of a résumé. */
export const hideable = ['phone', 'address', 'email', 'location', 'image'] as const;
export type Hideable = (typeof hideable)[number];

/**
 * Reads the value of `--hide`: names with commas.
 *
 * @throws {UsageError} when one is not known
 */
export function readHidden(value: string): readonly Hideable[] {
	const words = value
		.toLowerCase()
		.split(/[\s,]+/)
		.filter(Boolean);
	return words.map(word => {
		if (!isOneOf(word, hideable)) {
			throw new UsageError(
				msg('--hide takes {names}, with commas between, not "{value}".', {names: hideable.join(', '), value: printable(word)}),
			);
		}
		return word;
	});
}
