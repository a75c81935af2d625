/**
 * Text from outside, made harmless once, before anything else sees it: what is left are characters that a person can see,
 * spaces and line breaks.
 */

/** What may have to be taken out: for most texts it is not there, and they stay as they are. */
const suspect = /[\p{C}\u115F\u1160\u2028\u2029\u3164\uFFA0]|\u034F|\u17B4|\u17B5|[\u180B-\u180F]|\p{M}{9}|\s{2}/u;

/** What most texts are: printable ASCII with single spaces. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** Sequences of a terminal, by ECMA-48: strings such as OSC and DCS with all that they hold, CSI, and ESC with one character. */
const sequences =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences are made of them
	/(?:\x1B[\]PX^_]|[\x9D\x90\x98\x9E\x9F])[^\x07\x1B\x9C\n]*(?:\x07|\x1B\\|\x9C)?|(?:\x1B\[|\x9B)[0-?]*[ -/]*[@-~]?|\x1B[ -/]*[0-~]?/g;

/** What ends a line, on any system. */
const lineEnds = /\r\n?|[\n\x85\u2028\u2029]/g;

/** Fillers and marks that take no room and are not of the categories Cc, Cf, Cs, Co and Cn. */
const unseen = /[\u115F\u1160\u3164\uFFA0]|\u034F|\u17B4|\u17B5|[\u180B-\u180F]/g;

/** In these scripts the joiners U+200C and U+200D are part of the spelling, between two letters. */
const joiner =
	/(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}])[\u200C\u200D](?=\p{L})/gu;
const keptJoiners = {'\u200C': '\uE000', '\u200D': '\uE001'} as Readonly<Record<string, string>>;

/** More marks on one letter than any language has. */
const heaped = /(\p{M}{8})\p{M}+/gu;

/** The text on one line, without what cannot be seen, without spaces at its ends. */
export function oneLineOf(text: string): string {
	return isSuspect(text) ? visible(text).replace(/\s+/g, ' ').trim() : text.trim();
}

/** The lines of a text that hold something to be seen, as they are written. */
export function filledLines(text: string): string[] {
	return text.split(lineEnds).filter(line => withoutUnseen(line).trim() !== '');
}

/** The text in lines, with an empty line between paragraphs at most. */
export function linesOf(text: string): string {
	if (!isSuspect(text)) {
		return text.trim();
	}
	return visible(text)
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** Whether the text holds something that is taken out: more than spaces. */
export function isUnclean(text: string): boolean {
	return isSuspect(text) && text.replace(/\s+/g, '') !== visible(text).replace(/\s+/g, '');
}

/** Whether the text is one that nothing has to be done with. */
export function isPlain(text: string): boolean {
	return plain.test(text);
}

/** The text without what cannot be seen; its spaces stay. */
export function withoutUnseen(text: string): string {
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
		.replace(unseen, '')
		.replace(joiner, character => keptJoiners[character] ?? '')
		.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
		.replace(/(?![\n\t\uE000\uE001])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
		.replace(heaped, '$1')
		.replaceAll('\uE000', '\u200C')
		.replaceAll('\uE001', '\u200D');
}
