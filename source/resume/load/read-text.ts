import {createReadStream, readFileSync, statSync} from 'node:fs';
import {msg} from '../../i18n/language.js';
import {LoadError} from './load-error.js';
import {largestFile, refuseTooLarge} from './plain-json.js';

/** A decoded file. */
export interface ReadText {
	readonly text: string;
	/** The detected encoding, when it is not UTF-8 or UTF-16. */
	readonly encoding?: string;
}

/**
 * Reads a file, or standard input when the path is "-", as UTF-8, UTF-16, or another encoding that is detected with certainty.
 *
 * @throws {LoadError} when it is too large, or when its encoding is unknown
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
		// Invalid UTF-8.
		return otherText(bytes);
	}
}

/** Decodes bytes in a legacy encoding; the detector is loaded only here. */
async function otherText(bytes: Uint8Array): Promise<ReadText> {
	const {decode} = await import('./encoding.js');
	const decoded = decode(bytes);
	if (!decoded) {
		throw new LoadError(msg('It is not UTF-8, and its encoding is uncertain: save it as UTF-8.'));
	}
	return decoded;
}

/** Detects UTF-16 by its byte order mark or its zeros, and ISO-2022-JP, which consists of ASCII bytes. */
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

/** Whether a path is a regular file of known and acceptable size, which can be read at once. */
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
