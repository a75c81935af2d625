import type {LibraryChange} from './change.js';

/**
 * fontkit reads WOFF2 with a Brotli decoder and its dictionary, which make up a quarter of the PDF chunk. The fonts here
 * are TrueType, and pdfkit writes broken files from WOFF2 (foliojs/pdfkit#544).
 */
export const fontkitWithoutWoff2: LibraryChange[] = [
	{
		name: 'fontkit without WOFF2',
		file: /brotli\/decompress\.js$/,
		replace: [["require('./dec/decode').BrotliDecompressBuffer", "() => { throw new Error('WOFF2 is not read'); }"]],
	},
];
