/** What every format does to text from outside before its own escaping. */

/** `text` without line breaks and control characters: a run of them, or of spaces, becomes a space; a half surrogate becomes "�". */
export function collapse(text: string): string {
	return wellFormed(text).replace(/[\p{Cc}\s]+/gu, ' ');
}

/** `text` on one line, without spaces at its ends. */
export function oneLine(text: string): string {
	return collapse(text).trim();
}

/** A set line with a space for each control character, so that its columns stay. */
export function withoutControls(line: string): string {
	return line.replace(/\p{Cc}/gu, ' ');
}

/** An address that may stand in a link: http, https or mailto, with its unsafe characters encoded. Undefined for every other scheme. */
export function safeAddress(url: string): string | undefined {
	const address = url.trim();
	return /^(https?:\/\/|mailto:)/i.test(address) ? encodeUnsafe(address) : undefined;
}

/** An address with everything percent-encoded that could end it in some format: all but the plain characters of RFC 3986, brackets and quotes too. */
export function encodeUnsafe(url: string): string {
	return wellFormed(url).replace(/[^\w\-.~:/?#@!$&*+,=%]/gu, percentEncode);
}

function percentEncode(character: string): string {
	const encoded = encodeURIComponent(character);
	return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

function wellFormed(text: string): string {
	return text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
}
