import {isAbsolute} from 'node:path';
import {fileBeside} from './file-beside.js';

/** The largest picture that is embedded in a page, in bytes. */
const largest = 2_000_000;

/** The signatures of the supported image types. */
const kinds: readonly (readonly [type: string, isOne: (bytes: Buffer) => boolean])[] = [
	['png', bytes => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))],
	['jpeg', bytes => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff],
	['gif', bytes => /^GIF8[79]a/.test(bytes.toString('latin1', 0, 6))],
	['webp', bytes => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'],
];

/**
 * Reads the picture of a résumé as a data: URL: a PNG, JPEG, GIF or WebP in the folder of the résumé, or below it. Nothing is
 * fetched from the network. Undefined when there is none; a page does without it.
 *
 * @param file path of the résumé
 * @param image path of the picture, as in `basics.image`
 */
export function readPhoto(file: string, image: string): string | undefined {
	if (file === '-' || isAbsolute(image) || /^[a-z][a-z\d+.-]*:/i.test(image)) {
		return undefined;
	}
	const bytes = fileBeside(file, image, largest);
	const kind = bytes && kinds.find(([, isOne]) => isOne(bytes));
	return kind && `data:image/${kind[0]};base64,${bytes.toString('base64')}`;
}
