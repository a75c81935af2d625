import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The fonts that the package carries: the faces of one family, and one for the Chinese of our own. */
export const carriedFonts = ['regular', 'bold', 'italic', 'chinese'] as const;
export type CarriedFont = (typeof carriedFonts)[number];

/** Where they are: beside the program, or where the build has put them. */
const folder = join(typeof __dirname === 'string' ? __dirname : join(import.meta.dirname, '../../../dist'), 'fonts');

/** The bytes of a font. */
export function readCarriedFont(name: CarriedFont): Uint8Array {
	return readFileSync(join(folder, `${name}.ttf`));
}
