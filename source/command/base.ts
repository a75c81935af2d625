import {msg} from '../i18n/language.js';
import {printable, UsageError} from './usage-error.js';

/**
 * Parses the public base URL of a site, as in "https://example.org/cv".
 *
 * @returns the URL without a trailing slash
 * @throws {UsageError} when it is not an http or https URL
 */
export function readBase(text: string): string {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
		throw new UsageError(msg('--base takes an address such as https://example.org, not "{value}".', {value: printable(text)}));
	}
	return url.href.replace(/\/+$/, '');
}
