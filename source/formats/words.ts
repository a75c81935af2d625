/**
 * Splits a text into separators (at even indexes) and words (at odd ones): runs of letters and digits of any script.
 * Everything from U+00C0 on counts as a letter, except for the block of dashes and quotes: \p{L} would be exact but takes a
 * millisecond to compile, for which a pipe would wait.
 */
export function splitWords(text: string): string[] {
	return text.split(/([A-Za-z0-9\u00C0-\u1FFF\u2070-\uFFFF]+)/);
}
