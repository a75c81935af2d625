import {analyse} from 'chardet';

/** A decoded text with its encoding. */
export interface Decoded {
	readonly text: string;
	readonly encoding: string;
}

/** Characters that do not occur between letters: where they do, the encoding is wrong. */
const misplaced = /\p{L}[^\p{L}\p{M}\p{N}\p{Z}\p{Cc}\p{Cf}'’‘`´·\-–—/.,:;!?()@&+*"“”„«»_|\\=<>[\]{}#%…]+\p{Ll}|[\u0080-\u009F\uFFFD]/u;

/**
 * Decodes bytes that are not UTF-8, when chardet (a port of ICU's detector) is confident of their encoding; undefined when
 * another encoding is nearly as likely, or when the decoded text is garbled.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
	const [first, second] = analyse(bytes);
	if (!first || first.name === 'UTF-8' || first.confidence < 10 || first.confidence < 1.5 * (second?.confidence ?? 0)) {
		return undefined;
	}
	try {
		// A file detected as Latin-1 is decoded as windows-1252, as the Encoding Standard requires.
		const {encoding, text} = decodeAs(bytes, first.name);
		return misplaced.test(text) ? undefined : {text, encoding};
	} catch {
		// TextDecoder does not support the encoding, or finds an invalid byte.
		return undefined;
	}
}

/**
 * The characters of windows-1252 from 0x80 on, which some versions of Node decode as the control characters of Latin-1
 * (nodejs/node#56542).
 */
const above = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeAs(bytes: Uint8Array, name: string): Decoded {
	const decoder = new TextDecoder(name, {fatal: true});
	const text = decoder.decode(bytes);
	return {
		text: decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009F]/g, sign => above[sign.charCodeAt(0) - 0x80] ?? sign) : text,
		encoding: decoder.encoding,
	};
}
