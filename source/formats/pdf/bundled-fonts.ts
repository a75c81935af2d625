import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The bundled fonts: the faces of one family, and one for the Chinese of the bundled résumé and the interface. */
export const bundledFonts = ['regular', 'bold', 'italic', 'chinese'] as const;
export type BundledFont = (typeof bundledFonts)[number];

/** Their folder: next to the bundled program, or in dist/ when run from the source. */
const folder = join(typeof __dirname === 'string' ? __dirname : join(import.meta.dirname, '../../../dist'), 'fonts');

/** Reads the bytes of a bundled font. */
export function readBundledFont(name: BundledFont): Uint8Array {
	return readFileSync(join(folder, `${name}.ttf`));
}
