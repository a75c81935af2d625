import {createReadStream, readFileSync, statSync} from 'node:fs';
import {msg} from '../../i18n/language.js';
import {LoadError} from './load-error.js';
import {largestFile, refuseTooLarge} from './plain-json.js';

/** The text of a file. */
export interface ReadText {
	readonly text: string;
	/** The encoding, where it is not UTF-8 or UTF-16 and was only found out. */
	readonly encoding?: string;
}

/**
 * The text of a file, or of standard input where the name is "-": UTF-8, UTF-16, or another encoding where that is certain.
 *
 * @throws {LoadError} when it is too large, or when nobody can know its encoding
 */
export async function readText(path: string, stdin: NodeJS.ReadableStream = process.stdin): Promise<ReadText> {
	const bytes = path === '-' || !isOrdinary(path) ? await readStream(path === '-' ? stdin : createReadStream(path)) : readFileSync(path);
	refuseTooLarge(bytes);
	const encoding = unicodeOf(bytes);
	if (encoding) {
		return {text: new TextDecoder(encoding).decode(bytes)};
	}
	try {
		return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes)};
	} catch {
		// It is no UTF-8.
		return otherText(bytes);
	}
}

/** The detector is loaded only here. */
async function otherText(bytes: Uint8Array): Promise<ReadText> {
	const {decode} = await import('./encoding.js');
	const decoded = decode(bytes);
	if (!decoded) {
		throw new LoadError(msg('It is not UTF-8, and no other encoding is certain: save it as UTF-8.'));
	}
	return decoded;
}

/** UTF-16 by its mark or its zeros, and ISO-2022-JP, whose bytes are all those of ASCII. */
function unicodeOf(bytes: Buffer): string | undefined {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) {
		return 'utf-16le';
	}
	if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined)) {
		return 'utf-16be';
	}
	return bytes.includes('\x1B$B') || bytes.includes('\x1B$@') ? 'iso-2022-jp' : undefined;
}

/** Whether it is a file of a size that is known, and that may be read at once. */
function isOrdinary(path: string): boolean {
	const found = statSync(path);
	return found.isFile() && found.size > 0 && found.size <= largestFile;
}

async function readStream(stream: NodeJS.ReadableStream): Promise<Buffer> {
	const pieces: Buffer[] = [];
	let size = 0;
	for await (const piece of stream) {
		pieces.push(Buffer.from(piece));
		size += pieces.at(-1)?.length ?? 0;
		refuseTooLarge({length: size});
	}
	return Buffer.concat(pieces);
}
