import {isWebAddress} from './web-address.js';

/** The text as a hyperlink (OSC 8) to the address; the text alone when the address is none that may be opened. */
export function hyperlink(text: string, url: string): string {
	return isWebAddress(url) ? `\x1B]8;;${url}\x1B\\${text}\x1B]8;;\x1B\\` : text;
}
