/** Sanitizes text from outside once, before anything else uses it: only visible characters, spaces and line breaks remain. */

/** Matches texts that may need sanitizing; most texts do not, and are kept as they are. */
const suspect = /[\p{C}\u115F\u1160\u2028\u2029\u3164\uFFA0]|\u034F|\u17B4|\u17B5|[\u180B-\u180F]|\p{M}{9}|\s{2}/u;

/** Matches most texts: printable ASCII with single spaces. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** Terminal control sequences (ECMA-48): strings such as OSC and DCS with their content, CSI, and ESC with one character. */
const sequences =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences are made of them
	/(?:\x1B[\]PX^_]|[\x9D\x90\x98\x9E\x9F])[^\x07\x1B\x9C\n]*(?:\x07|\x1B\\|\x9C)?|(?:\x1B\[|\x9B)[0-?]*[ -/]*[@-~]?|\x1B[ -/]*[0-~]?/g;

/** Line terminators of any system. */
const lineEnds = /\r\n?|[\n\x85\u2028\u2029]/g;

/** Invisible fillers and marks that are not in the categories Cc, Cf, Cs, Co and Cn. */
const invisible = /[\u115F\u1160\u3164\uFFA0]|\u034F|\u17B4|\u17B5|[\u180B-\u180F]/g;

/** In these scripts the joiners U+200C and U+200D are part of the spelling, between two letters. */
const joiner =
	/(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}])[\u200C\u200D](?=\p{L})/gu;
const keptJoiners = {'\u200C': '\uE000', '\u200D': '\uE001'} as Readonly<Record<string, string>>;

/** More combining marks on one letter than any language has. */
const excessMarks = /(\p{M}{8})\p{M}+/gu;

/** Sanitizes a text to a single line, trimmed. */
export function sanitizeLine(text: string): string {
	return isSuspect(text) ? visible(text).replace(/\s+/g, ' ').trim() : text.trim();
}

/** Returns the non-blank lines of a text, unchanged. */
export function filledLines(text: string): string[] {
	return text.split(lineEnds).filter(line => withoutInvisible(line).trim() !== '');
}

/** Sanitizes a text of several lines, with at most one empty line between paragraphs. */
export function sanitizeText(text: string): string {
	if (!isSuspect(text)) {
		return text.trim();
	}
	return visible(text)
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** Whether sanitizing removes more than spaces from a text. */
export function isUnclean(text: string): boolean {
	return isSuspect(text) && text.replace(/\s+/g, '') !== visible(text).replace(/\s+/g, '');
}

/** Whether a text needs no sanitizing. */
export function isPlain(text: string): boolean {
	return plain.test(text);
}

/** Removes invisible characters from a text; its spaces are kept. */
export function withoutInvisible(text: string): string {
	return isSuspect(text) ? visible(text) : text;
}

function isSuspect(text: string): boolean {
	return !isPlain(text) && suspect.test(text);
}

function visible(text: string): string {
	return text
		.replace(/[\uE000\uE001]/g, '')
		.replace(lineEnds, '\n')
		.replace(sequences, '')
		.replace(invisible, '')
		.replace(joiner, character => keptJoiners[character] ?? '')
		.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
		.replace(/(?![\n\t\uE000\uE001])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
		.replace(excessMarks, '$1')
		.replaceAll('\uE000', '\u200C')
		.replaceAll('\uE001', '\u200D');
}
