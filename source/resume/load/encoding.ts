import {analyse} from 'chardet';

/** A text with the encoding that it was read in. */
export interface Decoded {
	readonly text: string;
	readonly encoding: string;
}

/** Signs that do not stand between letters: where they do, the encoding is another. */
const misplaced = /\p{L}[^\p{L}\p{M}\p{N}\p{Z}\p{Cc}\p{Cf}'’‘`´·\-–—/.,:;!?()@&+*"“”„«»_|\\=<>[\]{}#%…]+\p{Ll}|[\u0080-\u009F\uFFFD]/u;

/**
 * The text of bytes that are not UTF-8, where chardet (a port of the detector of ICU) is sure of what they are; undefined
 * where another encoding is nearly as likely, or where the text would not be words.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
	const [first, second] = analyse(bytes);
	if (!first || first.name === 'UTF-8' || first.confidence < 10 || first.confidence < 1.5 * (second?.confidence ?? 0)) {
		return undefined;
	}
	try {
		// Every file that is said to be Latin-1 is read as windows-1252, as the Encoding Standard wants it.
		const {encoding, text} = decodeAs(bytes, first.name);
		return misplaced.test(text) ? undefined : {text, encoding};
	} catch {
		// TextDecoder does not know it, or finds a byte that it does not have.
		return undefined;
	}
}

/** The signs of windows-1252 from 0x80 on, which some versions of Node leave as the controls of Latin-1 (nodejs/node#56542). */
const above = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeAs(bytes: Uint8Array, name: string): Decoded {
	const decoder = new TextDecoder(name, {fatal: true});
	const text = decoder.decode(bytes);
	return {
		text: decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009F]/g, sign => above[sign.charCodeAt(0) - 0x80] ?? sign) : text,
		encoding: decoder.encoding,
	};
}
