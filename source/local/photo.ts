import {readFileSync, realpathSync, statSync} from 'node:fs';
import {dirname, isAbsolute, join, sep} from 'node:path';

/** No page is sent with more, bytes. */
const largest = 2_000_000;

/** What the kinds of pictures begin with. */
const kinds: readonly (readonly [type: string, isOne: (bytes: Buffer) => boolean])[] = [
	['png', bytes => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))],
	['jpeg', bytes => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff],
	['gif', bytes => /^GIF8[79]a/.test(bytes.toString('latin1', 0, 6))],
	['webp', bytes => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'],
];

/**
 * Reads the picture that a résumé names, as a data: address: a file in the folder of the résumé, or below it, that is a PNG,
 * JPEG, GIF or WebP. A résumé may come from anyone: it must not bring other files of the reader's into a page, and nothing is
 * fetched.
 *
 * @param file the file of the résumé
 * @param image the name of the picture, as `basics.image` has it
 */
export function readPhoto(file: string, image: string): string | undefined {
	if (file === '-' || isAbsolute(image) || /^[a-z][a-z\d+.-]*:/i.test(image)) {
		return undefined;
	}
	try {
		const folder = realpathSync(dirname(file));
		const path = realpathSync(join(folder, image));
		if (!path.startsWith(folder + sep) || !statSync(path).isFile() || statSync(path).size > largest) {
			return undefined;
		}
		const bytes = readFileSync(path);
		const kind = kinds.find(([, isOne]) => isOne(bytes));
		return kind && `data:image/${kind[0]};base64,${bytes.toString('base64')}`;
	} catch {
		// It is not there, or may not be read: a page without it is whole.
		return undefined;
	}
}
