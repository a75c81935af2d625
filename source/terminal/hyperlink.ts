import {isWebAddress} from './web-address.js';

/** Returns the text as a hyperlink (OSC 8) to the URL; the plain text when `isWebAddress` rejects the URL. */
export function hyperlink(text: string, url: string): string {
	return isWebAddress(url) ? `\x1B]8;;${url}\x1B\\${text}\x1B]8;;\x1B\\` : text;
}
