/** Sanitizing that every format applies to the data before its own escaping. */

/** Returns `text` with each run of control characters and white space, line breaks included, as one space; a lone surrogate becomes "�". */
export function collapse(text: string): string {
	return wellFormed(text).replace(/[\p{Cc}\s]+/gu, ' ');
}

/** Returns `text` on one line, trimmed. */
export function oneLine(text: string): string {
	return collapse(text).trim();
}

/** Replaces each control character of a wrapped line with a space, which keeps its columns. */
export function withoutControls(line: string): string {
	return line.replace(/\p{Cc}/gu, ' ');
}

/**
 * Returns an address that is safe in a link: http, https or mailto, with unsafe characters percent-encoded. Undefined for
 * every other scheme.
 */
export function safeAddress(url: string): string | undefined {
	const address = url.trim();
	return /^(https?:\/\/|mailto:)/i.test(address) ? encodeUnsafe(address) : undefined;
}

/**
 * Percent-encodes everything in an address that could end it in some format: all but the plain characters of RFC 3986,
 * brackets and quotes too.
 */
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
