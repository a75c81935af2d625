import {msg} from '../i18n/language.js';
import {printable, UsageError} from './usage-error.js';
import {isOneOf} from './vocabulary.js';

/** The fields that `--hide` accepts. */
export const hideable = ['phone', 'address', 'email', 'location', 'image'] as const;
export type Hideable = (typeof hideable)[number];

/**
 * Parses the value of `--hide`: field names separated by commas.
 *
 * @throws {UsageError} when one is unknown
 */
export function readHidden(value: string): readonly Hideable[] {
	const words = value
		.toLowerCase()
		.split(/[\s,]+/)
		.filter(Boolean);
	return words.map(word => {
		if (!isOneOf(word, hideable)) {
			throw new UsageError(
				msg('--hide takes {names}, separated by commas, not "{value}".', {names: hideable.join(', '), value: printable(word)}),
			);
		}
		return word;
	});
}
